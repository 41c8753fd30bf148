# SPDX-License-Identifier: MIT
# The tests, and what they share. A new file gets its place here; the test `layers` finds one that is missing.

# The doubles and builders.
set(support_sources
    support/allinputs.cpp support/allinputs.h support/archivebench.cpp support/archivebench.h support/archivemaker.cpp
    support/archivemaker.h support/brotlipacking.cpp support/brotlipacking.h support/cutdownloads.cpp support/cutdownloads.h
    support/downloadbench.cpp support/downloadbench.h support/fakekeystore.h support/fakenetwork.cpp support/fakenetwork.h
    support/fakeservice.cpp support/fakeservice.h support/fetchedjob.cpp support/fetchedjob.h support/fixtures.cpp support/fixtures.h
    support/formatfiles.cpp support/formatfiles.h support/growth.h support/headlessbench.cpp support/headlessbench.h support/httpclient.cpp
    support/httpclient.h support/importbench.cpp support/importbench.h support/jobbuilder.cpp support/jobbuilder.h support/livebodies.cpp
    support/livebodies.h support/liveflows.cpp support/liveflows.h support/localserver.cpp support/localserver.h support/mediabench.cpp
    support/mediabench.h support/mediafiles.cpp support/mediafiles.h support/mediaitems.cpp
    support/mediaitems.h support/metadatafiles.cpp support/metadatafiles.h support/metadatasounds.cpp support/metadatasounds.h
    support/namesondisk.h support/nametorture.cpp
    support/nametorture.h support/patience.h support/piecesread.cpp support/piecesread.h support/planting.cpp support/planting.h
    support/plantingmp4.cpp support/policies.cpp support/policies.h support/pollbench.cpp support/pollbench.h support/resolverbench.cpp
    support/resolverbench.h support/rounds.h support/samplebench.cpp support/samplebench.h support/serverthread.h support/sessionrun.cpp
    support/sessionrun.h support/textwrappers.cpp support/textwrappers.h
)
# The same for tests of the window.
set(ui_support_sources
    bench/windowrig.h ui/support/controls.h ui/support/dialogstates.cpp ui/support/eventloop.cpp ui/support/eventloop.h
    ui/support/fakedialogs.cpp ui/support/fakedialogs.h ui/support/fakempv.cpp ui/support/fakempv.h ui/support/fakeplayer.cpp
    ui/support/fakeplayer.h ui/support/gapmeter.cpp ui/support/gapmeter.h ui/support/largejson.cpp ui/support/largejson.h
    ui/support/layoutcheck.cpp ui/support/layoutcheck.h ui/support/links.h ui/support/paintwatch.cpp ui/support/paintwatch.h
    ui/support/previewbench.cpp ui/support/previewbench.h ui/support/pseudotranslator.cpp ui/support/pseudotranslator.h
    ui/support/saveshapes.cpp ui/support/saveshapes.h ui/support/shots.cpp ui/support/shots.h ui/support/shownvideo.h
    ui/support/shownwords.cpp ui/support/shownwords.h ui/support/spokenlanguage.cpp ui/support/spokenlanguage.h ui/support/threejobs.cpp
    ui/support/threejobs.h ui/support/traytools.h ui/support/wallbench.cpp ui/support/wallbench.h
    ui/support/windowbench.cpp ui/support/windowbench.h
    ui/support/windowstates.cpp ui/support/windowstates.h
)
# Of the core.
set(core_tests
    tst_acemusic tst_actionnames tst_afterdeath tst_answertext tst_archive tst_archivedamage tst_archivedisk tst_archivekills
    tst_archivesearch tst_brokeninputs tst_browsedjobs tst_commandline tst_content tst_crc32 tst_downloadanswers tst_downloadmeter
    tst_downloadplan tst_downloadqueue tst_comparetray
    tst_downloadrequests tst_dreamina tst_durable tst_exitcode tst_exportedsounds tst_exporter tst_faceswap tst_familytree tst_fieldtexts
    tst_fileends
    tst_filename tst_flow_anyservice tst_flow_cells tst_flow_deadlinks tst_flow_exitcodes tst_flow_keep tst_flow_lies tst_flow_marks
    tst_flow_oddends tst_flow_oddjobs tst_flow_program tst_flow_removed tst_flow_restart tst_flow_save tst_flow_savelinks
    tst_flow_slowservers tst_flow_stream tst_flow_token tst_flowmusic tst_fulldisk tst_gemininotebook tst_googleflow tst_googlevids
    tst_gridcells tst_histories tst_hostilefiles tst_httpreading tst_httpreply tst_httpresponse tst_httpserver tst_importer tst_importreport
    tst_importsession tst_inputparser tst_inputs tst_integrity tst_jobcontroller tst_jobfetch tst_jobinterims tst_joblistmodel
    tst_jobredirects tst_jobrefresh tst_jobsamples tst_jobsource tst_jobstream tst_jobsummary tst_jobtracker tst_joinedtexts
    tst_jsonfinder tst_jsonlayout tst_jsontext tst_keptmarks tst_kling tst_livebodies tst_liveerrors tst_liveflows tst_livesamples
    tst_livetraces tst_loadedjobs tst_logbuffer tst_logcheck tst_luma tst_lyrics
    tst_markdown tst_mediadifferences tst_medialinks tst_medialistmodel tst_mediaresolver tst_mediasource tst_mediastore tst_messages
    tst_midjourneyv2 tst_midjourneyv2parser tst_midjourneyv3 tst_minimax tst_mureka tst_nametemplate tst_notification tst_openrecord
    tst_pausing
    tst_pixelsize tst_pixverse tst_pollend tst_pollpolicy tst_pollscheduler tst_preferences tst_preferencesstore tst_privacy
    tst_privatefiles tst_prompt tst_recordpieces tst_reindex tst_rescue tst_resolvecells tst_resolvelinks tst_resolvemirrors tst_resume
    tst_runningjobs tst_runwayml tst_salvage tst_samplemedia tst_sampleservice tst_savedfiles tst_savefolders tst_savemany tst_saveplan
    tst_saver tst_savereports tst_savesession tst_savetask tst_searchtext tst_secondlook tst_serviceregistry tst_sharedsounds tst_sharing
    tst_singleinstance tst_slowdisk tst_socketreply tst_stalls tst_storebudget tst_storednames tst_storetrimmer tst_svgcheck tst_tags
    tst_tempolor tst_textpieces tst_textreading tst_token tst_tokenstore tst_transfers tst_translations tst_web tst_worker
)
# Of the window.
set(ui_tests
    ui/tst_abloop
    ui/tst_accessible ui/tst_appearance ui/tst_busybar ui/tst_compareplayback ui/tst_compareview
    ui/tst_contenttext ui/tst_datapanel ui/tst_decodeplan
    ui/tst_desktopevents
    ui/tst_facts ui/tst_factspanel ui/tst_facttable ui/tst_familyview ui/tst_filmstrip ui/tst_findbar ui/tst_firstshow
    ui/tst_flow_afterdeath ui/tst_flow_archive ui/tst_flow_browse ui/tst_flow_checks ui/tst_flow_compare ui/tst_flow_copy ui/tst_flow_data
    ui/tst_flow_differences ui/tst_flow_fullscreen
    ui/tst_flow_many ui/tst_flow_marked ui/tst_flow_notices ui/tst_flow_open ui/tst_flow_otherservice ui/tst_flow_possible
    ui/tst_flow_ratings ui/tst_flow_refresh ui/tst_flow_saveall ui/tst_flow_search ui/tst_flow_several ui/tst_flow_slow ui/tst_flow_states
    ui/tst_flow_slideshow ui/tst_flow_viewing ui/tst_flow_walk ui/tst_flow_wall ui/tst_flow_wallchoice ui/tst_flow_playback
    ui/tst_flow_tray
    ui/tst_flow_window
    ui/tst_formatting
    ui/tst_gridcutter ui/tst_icons ui/tst_imageloader ui/tst_imagereader ui/tst_imageview ui/tst_jobdata ui/tst_jobdelegate ui/tst_jsondiff
    ui/tst_jsonview ui/tst_layout ui/tst_longtexts ui/tst_lyricsview ui/tst_markedjob ui/tst_mediacaption ui/tst_mediastep ui/tst_mediaview
    ui/tst_mediaviewer
    ui/tst_meters
    ui/tst_mpvorder
    ui/tst_mpvplayer ui/tst_mpvsession ui/tst_noticebar ui/tst_pagestack ui/tst_placeholder ui/tst_planted ui/tst_playertasks ui/tst_posters
    ui/tst_previewwords ui/tst_pseudotranslator ui/tst_savedialog ui/tst_seekpreview ui/tst_settingsdialog ui/tst_sharedpixels
    ui/tst_shownjson
    ui/tst_slideshow
    ui/tst_smallparts ui/tst_smallwindow ui/tst_soundview ui/tst_textdialog ui/tst_thumbnails ui/tst_videoengine ui/tst_videofiles
    ui/tst_videomutants ui/tst_videoshape ui/tst_videoview ui/tst_wallhover ui/tst_walllayout ui/tst_words ui/tst_touchpad
    ui/tst_videofacts
)
# What takes long.
set(torture_tests
    torture/tst_archivecuts torture/tst_cutdownloads torture/tst_integrity_everycut torture/tst_kills torture/tst_memory
    torture/tst_names torture/tst_pace
)
# Figures.
set(core_benchmarks
    bench/bench_migration bench/bench_parse bench/bench_save bench/bench_savemany bench/bench_services
)
# Of the whole window; of parts of it.
set(window_benchmarks
    bench/bench_window bench/bench_windowarchive bench/bench_windowlist bench/bench_windowmany bench/bench_windowprogram
)
set(ui_benchmarks
    bench/ui/bench_jsonview bench/ui/bench_pictures bench/ui/bench_thumbnails bench/ui/bench_waveform
)
