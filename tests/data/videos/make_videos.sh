#!/usr/bin/env bash
# Makes the videos of this folder with FFmpeg: one small file for each kind that a player can get wrong. Each is rgb(200, 60, 40) all over, but
# for a white square of 16 pixels in what is the upper left corner when the file is shown as it asks to be. Half a second, 12 frames.
set -euo pipefail
cd "$(dirname "$0")"

# source <size> <matrix> <range> <pixel format>: the picture in the colours of the file.
source_of() {
    printf 'color=c=0xC83C28:s=%s:r=24:d=0.5,format=rgb24,drawbox=x=0:y=0:w=16:h=16:color=white:t=fill' "$1"
    case "$4" in
    rgb* | gbr* | argb) printf ',format=%s' "$4" ;;
    *) printf ',scale=flags=accurate_rnd+full_chroma_int:out_color_matrix=%s:out_range=%s,format=%s' "$2" "$3" "$4" ;;
    esac
}

# make <file> <size> <matrix> <range> <pixel format> <options of the encoder…>
make() {
    local file=$1 size=$2 matrix=$3 range=$4 format=$5
    shift 5
    local tags=()
    case $matrix in
    bt601) tags=(-colorspace smpte170m) ;;
    bt709) tags=(-colorspace bt709 -color_primaries bt709 -color_trc bt709) ;;
    bt2020) tags=(-colorspace bt2020nc) ;;
    rgb) tags=(-colorspace rgb) ;;
    esac
    [ "$range" = limited ] && tags+=(-color_range tv) || tags+=(-color_range pc)
    ffmpeg -v error -nostdin -y -f lavfi -i "$(source_of "$size" "$matrix" "$range" "$format")" "${tags[@]}" -fflags +bitexact -flags:v +bitexact \
        -threads 1 "$@" "$file"
}

# turned <from> <to> <degrees>: the same pictures, to be turned when they are shown.
turned() {
    ffmpeg -v error -nostdin -y -i "$1" -c copy -fflags +bitexact -metadata:s:v:0 rotate="$3" "$2"
}

h264=(-c:v libx264 -preset medium -qp 4)
hevc=(-c:v libx265 -tag:v hvc1 -x265-params log-level=error:qp=6:info=0)
vp9=(-c:v libvpx-vp9 -crf 6 -b:v 0)
av1=(-c:v libaom-av1 -crf 6 -cpu-used 6)

make h264-420-601.mp4 128x80 bt601 limited yuv420p "${h264[@]}"
make h264-420-601-full.mp4 128x80 bt601 full yuvj420p "${h264[@]}"
make h264-420-709.mp4 128x80 bt709 limited yuv420p "${h264[@]}"
make h264-420-709-full.mp4 128x80 bt709 full yuvj420p "${h264[@]}"
make h264-420-2020.mp4 128x80 bt2020 limited yuv420p "${h264[@]}"
make h264-422-709.mp4 128x80 bt709 limited yuv422p "${h264[@]}"
make h264-422-601-full.mp4 128x80 bt601 full yuvj422p "${h264[@]}"
make h264-444-709.mp4 128x80 bt709 limited yuv444p "${h264[@]}"
make h264-444-709-full.mp4 128x80 bt709 full yuvj444p "${h264[@]}"
make h264-420-10bit.mp4 128x80 bt709 limited yuv420p10le "${h264[@]}"
make h264-422-10bit.mp4 128x80 bt709 limited yuv422p10le "${h264[@]}"
make h264-444-10bit.mp4 128x80 bt601 limited yuv444p10le "${h264[@]}"
make h264-rgb.mp4 128x80 rgb full rgb24 -c:v libx264rgb -qp 4
make hevc-420.mp4 128x80 bt709 limited yuv420p "${hevc[@]}"
make hevc-420-10bit.mp4 128x80 bt709 limited yuv420p10le "${hevc[@]}"
make hevc-420-10bit-2020.mp4 128x80 bt2020 limited yuv420p10le "${hevc[@]}"
make hevc-422.mp4 128x80 bt709 limited yuv422p "${hevc[@]}"
make hevc-422-10bit.mp4 128x80 bt709 full yuv422p10le "${hevc[@]}"
make hevc-444-12bit.mp4 128x80 bt709 limited yuv444p12le "${hevc[@]}"
make hevc-rgb.mp4 128x80 rgb full gbrp "${hevc[@]}"
make vp8-420.webm 128x80 bt601 limited yuv420p -c:v libvpx -crf 6 -b:v 2M
make vp9-420-601.webm 128x80 bt601 limited yuv420p "${vp9[@]}"
make vp9-420-709.webm 128x80 bt709 limited yuv420p "${vp9[@]}"
make vp9-422.webm 128x80 bt709 limited yuv422p "${vp9[@]}"
make vp9-444.mp4 128x80 bt709 full yuv444p "${vp9[@]}"
make vp9-420-10bit.mp4 128x80 bt2020 limited yuv420p10le "${vp9[@]}"
make vp9-rgb.webm 128x80 rgb full gbrp "${vp9[@]}"
make av1-420.mp4 128x80 bt709 limited yuv420p "${av1[@]}"
make av1-420-10bit.mp4 128x80 bt709 full yuv420p10le "${av1[@]}"
make av1-444.webm 128x80 bt709 limited yuv444p "${av1[@]}"
make mjpeg-420.mov 128x80 bt601 full yuvj420p -c:v mjpeg -q:v 2
make mjpeg-422.mp4 128x80 bt601 full yuvj422p -c:v mjpeg -q:v 2
make mjpeg-444.avi 128x80 bt601 full yuvj444p -c:v mjpeg -q:v 2
make prores-422.mov 128x80 bt601 limited yuv422p10le -c:v prores_ks -profile:v 2
make prores-4444.mov 128x80 bt601 limited yuva444p10le -c:v prores_ks -profile:v 4
make mpeg4.mp4 128x80 bt601 limited yuv420p -c:v mpeg4 -q:v 2
make animation-rgb.mov 128x80 rgb full rgb24 -c:v qtrle
make h264-odd-size.mp4 127x79 bt709 limited yuv444p "${h264[@]}"
make h264-tiny.mp4 32x18 bt709 limited yuv420p "${h264[@]}"

make wide-pixels.mp4 128x80 bt709 limited yuv420p "${h264[@]}" -aspect 128:40
make tall-pixels.mp4 128x80 bt709 limited yuv420p "${h264[@]}" -aspect 64:80
make one-frame.mp4 128x80 bt709 limited yuv420p "${h264[@]}" -frames:v 1
make variable-rate.mp4 128x80 bt709 limited yuv420p "${h264[@]}" -vf "select=not(mod(n\\,3))+lt(n\\,4)" -fps_mode vfr

# The square is where it is when the pictures have been turned.
for degrees in 90 180 270; do
    case $degrees in
    90) filter=transpose=clock ;;
    180) filter=hflip,vflip ;;
    270) filter=transpose=cclock ;;
    esac
    make lying.mp4 80x128 bt709 limited yuv420p "${h264[@]}" -vf "$filter"
    turned lying.mp4 "rotated-$degrees.mp4" "$degrees"
done
make lying.mp4 128x80 bt709 limited yuv420p "${h264[@]}" -vf transpose=clock -aspect 160:128
turned lying.mp4 rotated-90-wide-pixels.mp4 90
rm lying.mp4

ffmpeg -v error -nostdin -y -f lavfi -i "$(source_of 128x80 bt709 limited yuv420p)" -f lavfi -i sine=440:d=0.5 "${h264[@]}" -c:a aac -b:a 32k \
    -fflags +bitexact -flags +bitexact -colorspace bt709 -color_range tv with-sound.mp4
ffmpeg -v error -nostdin -y -f lavfi -i sine=440:d=0.5 -c:a aac -b:a 32k -fflags +bitexact -flags +bitexact sound-only.mp4

# A number in grey levels on each frame, 16 for each: which one is shown can be read from it.
ffmpeg -v error -nostdin -y -f lavfi -i "color=c=black:s=64x64:r=24:d=0.5,format=gray,geq=lum=16*N,scale=out_range=full,format=yuvj420p" "${h264[@]}" \
    -bf 2 -g 6 -color_range pc -fflags +bitexact -flags:v +bitexact numbered.mp4
