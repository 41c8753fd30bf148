# SPDX-License-Identifier: MIT
# What the window is built of, room by room. A new file gets its place here.
set(ui_sources
    commandgroup.h contextmenus.cpp contextmenus.h emptypage.cpp emptypage.h jobcommands.cpp jobcommands.h jobpages.cpp jobpages.h
    jobwalk.cpp jobwalk.h mainwindow.cpp mainwindow.h opencommands.cpp opencommands.h programcommands.cpp programcommands.h
    ratingactions.cpp ratingactions.h playbackactions.cpp playbackactions.h
    savecommands.cpp savecommands.h sharecommands.cpp sharecommands.h statusline.cpp statusline.h wallswitch.cpp wallswitch.h
    windowactions.cpp windowactions.h
    windowactions_keys.cpp
    windowactions_menu.cpp windowcommands.cpp windowcommands.h
    windowservices.h
    browse/browsedialog.cpp browse/browsedialog.h
    common/afterpause.h common/appearance.cpp common/appearance.h common/buttonstyle.cpp common/buttonstyle.h common/checkclock.cpp
    common/checkclock.h
    common/clearbutton.cpp common/clearbutton.h common/contrast.cpp common/contrast.h common/dialogfit.cpp common/dialogfit.h
    common/elidedlabel.cpp common/elidedlabel.h common/firstpaint.cpp common/firstpaint.h common/flowlayout.cpp common/flowlayout.h
    common/formatting.cpp common/formatting.h common/frontwindow.h common/icons.cpp common/icons.h common/menubutton.cpp common/menubutton.h
    common/noticebar.cpp common/noticebar.h common/noticeplace.cpp common/noticeplace.h common/openrequests.cpp common/openrequests.h
    common/pagestack.cpp common/pagestack.h
    common/screenroom.cpp common/screenroom.h common/scrollpage.cpp common/scrollpage.h common/stars.cpp common/stars.h
    common/traynotifier.cpp common/traynotifier.h
    common/wrappedlabel.cpp common/wrappedlabel.h
    compare/captionlabel.cpp compare/captionlabel.h compare/compareactions.cpp compare/compareactions.h compare/comparecaption.cpp
    compare/comparecaption.h compare/comparecaptions.cpp compare/comparecaptions.h compare/mediacaption.cpp compare/mediacaption.h
    compare/ratingmark.cpp compare/ratingmark.h compare/traybar.cpp compare/traybar.h
    detail/buttonchips.cpp detail/buttonchips.h detail/contenttext.cpp detail/contenttext.h detail/datachips.cpp detail/datachips.h
    detail/datapanel.cpp detail/datapanel.h detail/detailpane.cpp detail/detailpane.h detail/details.cpp detail/details.h
    detail/factdelegate.cpp detail/factdelegate.h detail/factmodel.cpp detail/factmodel.h detail/factspanel.cpp detail/factspanel.h
    detail/facttable.cpp detail/facttable.h detail/familydelegate.cpp detail/familydelegate.h detail/familysource.cpp
    detail/familysource.h detail/familyview.cpp detail/familyview.h detail/findbar.cpp detail/findbar.h detail/jobdata.cpp
    detail/jobdata.h detail/jobheader.cpp detail/jobheader.h detail/jsonhighlighter.cpp detail/jsonhighlighter.h detail/jsonview.cpp
    detail/jsonview.h detail/markdowndocument.cpp detail/markdowndocument.h detail/plaintextview.cpp detail/plaintextview.h
    detail/relativestrip.cpp detail/relativestrip.h detail/responsechooser.cpp detail/responsechooser.h detail/section.cpp
    detail/section.h detail/sectionpage.cpp detail/sectionpage.h detail/shownjson.cpp detail/shownjson.h detail/textview.cpp
    detail/textview.h
    dialogs/dialogs.cpp dialogs/dialogs.h dialogs/exportdialog.cpp dialogs/exportdialog.h dialogs/savedialog.cpp dialogs/savedialog.h
    dialogs/savefields.cpp dialogs/savefields.h dialogs/textdialog.cpp dialogs/textdialog.h dialogs/tokendialog.cpp dialogs/tokendialog.h
    jobs/contactsheet.cpp jobs/contactsheet.h jobs/jobthumbnail.cpp jobs/jobthumbnail.h
    jobs/idfield.cpp jobs/idfield.h jobs/jobdelegate.cpp jobs/jobdelegate.h jobs/jobfilter.cpp jobs/jobfilter.h jobs/jobrows.cpp
    jobs/jobrows.h jobs/jobspane.cpp jobs/jobspane.h jobs/jobspane_choice.cpp jobs/markedjob.cpp jobs/markedjob.h jobs/openbar.cpp
    jobs/openbar.h
    media/abloop.cpp media/abloop.h
    media/animation.cpp media/animation.h media/busybar.cpp media/busybar.h media/comparechoice.cpp media/comparechoice.h
    media/compareview.cpp media/compareview.h media/compareview_layout.cpp media/controlbar.cpp media/controlbar.h
    media/decodeplan.cpp media/decodeplan.h
    media/filmstrip.cpp media/filmstrip.h media/framereader.cpp media/framereader.h media/fullscreenbar.cpp media/fullscreenbar.h
    media/fullscreenview.cpp media/fullscreenview.h
    media/gridcutter.cpp media/gridcutter.h media/imagecache.cpp media/imagecache.h media/imageloader.cpp media/imageloader.h
    media/imagereader.cpp media/imagereader.h media/imageview.cpp media/imageview.h media/infooverlay.cpp media/infooverlay.h
    media/lyricsview.cpp media/lyricsview.h media/mediamime.cpp media/mediamime.h media/mediapane.cpp media/mediapane.h
    media/mediapane_compare.cpp media/mediapane_data.cpp media/mediapane_slides.cpp media/mediarows.cpp media/mediarows.h
    media/mediastep.cpp media/mediastep.h media/mediatexts.cpp media/mediatexts.h media/mediaview.cpp media/mediaview.h
    media/mediaview_facts.cpp media/mediaviewer.cpp media/mediaviewer.h media/messageview.cpp media/messageview.h media/mpvcore.cpp
    media/mpvcore.h media/mpvlibrary.cpp media/mpvlibrary.h media/mpvnumbers.cpp media/mpvnumbers.h media/mpvoptions.cpp
    media/mpvoptions.h media/mpvplayer.cpp media/mpvplayer.h media/mpvsession.cpp media/mpvsession.h media/mpvvalues.cpp media/mpvvalues.h
    media/playbackkeys.cpp media/playbackkeys.h
    media/neighbourimages.cpp media/neighbourimages.h media/playbackrates.cpp media/playbackrates.h media/player.cpp media/player.h
    media/playergroup.cpp media/playergroup.h media/playertasks.cpp media/playertasks.h media/posters.cpp media/posters.h
    media/previewbar.cpp media/previewbar.h media/reportview.cpp media/reportview.h media/sidepanel.cpp media/sidepanel.h
    media/seekframes.cpp media/seekframes.h media/seekpreview.cpp media/seekpreview.h
    media/slideshow.cpp media/slideshow.h media/soundview.cpp media/soundview.h media/textresult.h media/thumbnails.cpp media/thumbnails.h
    media/timeslider.cpp media/timeslider.h media/videobar.cpp media/videobar.h media/videoengine.cpp media/videoengine.h
    media/videofacts.cpp media/videofacts.h
    media/videoshape.cpp media/videoshape.h media/videoview.cpp media/videoview.h media/viewcenter.cpp media/viewcenter.h
    media/waveform.cpp media/waveform.h media/waveformreader.cpp media/waveformreader.h
    settings/networkpage.cpp settings/networkpage.h settings/savingpage.cpp settings/savingpage.h settings/settingsdialog.cpp
    settings/settingsdialog.h settings/settingsform.h settings/windowpage.cpp settings/windowpage.h
    wall/wallhover.cpp wall/wallhover.h wall/walllayout.cpp wall/walllayout.h wall/wallpainting.cpp wall/wallpainting.h wall/wallpane.cpp
    wall/wallpane.h
    wall/wallrows.cpp wall/wallrows.h wall/wallthumbnails.cpp wall/wallthumbnails.h wall/wallview.cpp wall/wallview.h)
