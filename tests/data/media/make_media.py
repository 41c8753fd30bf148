#!/usr/bin/env python3
"""Makes the small media files of the integrity tests. Needs Pillow with WebP, and ffmpeg with libx264."""

import pathlib
import random
import subprocess

from PIL import Image

HERE = pathlib.Path(__file__).resolve().parent


def picture(side, shade):
    """Noise over a slope: it compresses badly enough to give scans of several hundred bytes."""
    noise = random.Random(shade)
    image = Image.new("RGB", (side, side))
    image.putdata([((x * 5 + shade) % 256, (y * 5) % 256, noise.randrange(256)) for y in range(side) for x in range(side)])
    return image


def main():
    frames = [picture(24, shade) for shade in (0, 60, 120)]
    animation = {"save_all": True, "append_images": frames[1:], "duration": 100, "loop": 0}
    large = picture(48, 10)
    large.save(HERE / "picture.png")
    large.save(HERE / "picture.jpg", quality=80)
    large.save(HERE / "progressive.jpg", quality=80, progressive=True)
    thumbnail = HERE / "thumbnail.tmp.jpg"
    picture(8, 3).save(thumbnail, quality=50)
    # A JPEG inside a JPEG's own segment, as cameras do: its end is not the end of the file.
    large.save(HERE / "thumbnail.jpg", quality=80, exif=b"Exif\0\0" + thumbnail.read_bytes())
    thumbnail.unlink()
    large.save(HERE / "lossy.webp", quality=80)
    large.save(HERE / "lossless.webp", lossless=True)
    frames[0].save(HERE / "animated.webp", quality=60, **animation)
    frames[0].save(HERE / "picture.gif")
    frames[0].save(HERE / "animated.gif", **animation)
    source = ["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", "testsrc=size=32x32:rate=5:duration=1"]
    h264 = ["-c:v", "libx264", "-pix_fmt", "yuv420p", "-fflags", "+bitexact", "-flags:v", "+bitexact"]
    subprocess.run(source + h264 + [str(HERE / "head-last.mp4")], check=True)
    subprocess.run(source + h264 + ["-movflags", "+faststart", str(HERE / "head-first.mp4")], check=True)


if __name__ == "__main__":
    main()
