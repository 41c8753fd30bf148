# SPDX-License-Identifier: MIT
# What the core is built of, room by room. A new file gets its place here.
set(core_sources
    accounts/keychain.cpp accounts/keychain.h accounts/keyservice.cpp accounts/keyservice.h accounts/keystore.h accounts/serviceaccess.cpp
    accounts/serviceaccess.h accounts/token.cpp accounts/token.h accounts/tokenstore.cpp accounts/tokenstore.h
    archive/archive.cpp archive/archive.h archive/archivedjob.cpp archive/archivedjob.h archive/archiveupkeep.cpp archive/archiveworker.cpp
    archive/archiveworker.h
    archive/database.cpp archive/database.h archive/jobrecords.cpp archive/jobrecords.h archive/jobsearch.cpp archive/jobsearch.h
    archive/jsonlist.h archive/mediarecords.cpp archive/mediarecords.h archive/migrations.cpp archive/migrations.h archive/reindex.cpp
    archive/reindex.h archive/searchsql.cpp archive/searchsql.h archive/storednames.cpp archive/storednames.h
    archive/wallmedia.h
    archive/recovery/logcheck.cpp archive/recovery/logcheck.h archive/recovery/mendedcopy.cpp archive/recovery/mendedcopy.h
    archive/recovery/rescue.cpp archive/recovery/rescue.h archive/recovery/salvage.cpp archive/recovery/salvage.h
    archive/recovery/schemacheck.cpp archive/recovery/schemacheck.h
    compare/comparetray.cpp compare/comparetray.h compare/mediadifferences.cpp compare/mediadifferences.h
    common/ascii.h common/enumnames.h common/httpresponse.cpp common/httpresponse.h common/log.cpp common/log.h common/logbuffer.cpp
    common/logbuffer.h common/proxysettings.h common/result.h common/saveoptions.h common/sessionbus.cpp common/sessionbus.h
    common/utczone.h
    common/web.cpp common/web.h common/worker.h
    common/files/cancellablefile.h common/files/crc32.cpp common/files/crc32.h common/files/durable.cpp common/files/durable.h
    common/files/filebeginning.cpp common/files/filebeginning.h common/files/filehold.cpp common/files/filehold.h common/files/filename.cpp
    common/files/filename.h common/files/openrecord.cpp
    common/files/openrecord.h common/files/privatefiles.cpp common/files/privatefiles.h common/files/sha256.cpp common/files/sha256.h
    demo/httpserver.cpp demo/httpserver.h demo/samplejobs.cpp demo/samplejobs.h demo/samplelists.cpp demo/samplelists.h
    demo/sampleservice.cpp demo/sampleservice.h
    demo/sampletext.cpp demo/sampletext.h
    desktop/busnotifier.h desktop/busnotifier_other.cpp desktop/language.cpp desktop/language.h desktop/notification.h desktop/originmark.h
    desktop/originmark_macos.cpp desktop/originmark_other.cpp desktop/originmark_windows.cpp desktop/singleinstance.cpp
    desktop/singleinstance.h
    formats/boxends.cpp formats/bytereader.cpp formats/bytereader.h formats/containerends.cpp formats/documentends.cpp formats/fileends.h
    formats/fileformat.cpp formats/fileformat.h formats/fileremarks.cpp formats/fileremarks.h formats/fragments.cpp formats/fragments.h
    formats/integrity.cpp formats/integrity.h formats/pictureends.cpp formats/svgcheck.cpp formats/svgcheck.h
    headless/commandline.cpp headless/commandline.h headless/console.cpp headless/console.h headless/exitcode.cpp headless/exitcode.h
    headless/headless.cpp headless/headless.h headless/headlessrun.cpp headless/headlessrun.h headless/inputfeed.cpp headless/inputfeed.h
    headless/interrupts.cpp headless/interrupts.h headless/process.cpp headless/process.h headless/runninglist.cpp headless/runninglist.h
    headless/runprogress.cpp headless/runprogress.h
    input/importer.cpp input/importer.h input/inputfile.cpp input/inputfile.h input/inputparser.cpp input/inputparser.h input/inputs.cpp
    input/inputs.h input/jobstream.cpp input/jobstream.h input/lostdocuments.cpp input/lostdocuments.h input/mailtext.cpp input/mailtext.h
    input/plainlog.cpp input/plainlog.h input/spreadtexts.cpp input/spreadtexts.h input/textpieces.cpp input/textpieces.h input/textscan.cpp
    input/textscan.h
    job/ignoredreason.h job/job.h job/jobdetails.h job/joborder.h job/jobquery.cpp job/jobquery.h job/jobsource.h job/jobstate.cpp
    job/jobstate.h job/jobsummary.cpp job/jobsummary.h job/keys.h job/latestperjob.cpp job/latestperjob.h job/mediaitem.cpp job/mediaitem.h
    job/prompt.h job/rating.h job/refreshreport.h job/relation.cpp job/relation.h job/requestpriority.h job/responseversion.h
    job/searchtext.cpp job/searchtext.h
    jobs/familytree.cpp jobs/familytree.h jobs/joblistmodel.cpp jobs/joblistmodel.h jobs/jobrefresh.cpp jobs/jobrefresh.h
    jobs/jobrepository.cpp jobs/jobrepository.h jobs/jobtracker.cpp jobs/jobtracker.h jobs/loadedjobs.cpp
    jobs/loadedjobs.h jobs/neighbour.cpp jobs/neighbour.h jobs/pollpolicy.cpp jobs/pollpolicy.h jobs/pollscheduler.cpp jobs/pollscheduler.h
    jobs/ratings.cpp jobs/ratings.h jobs/refreshpatience.h jobs/tags.cpp jobs/tags.h jobs/watchbacklog.cpp jobs/watchbacklog.h
    media/deduplication.cpp media/deduplication.h media/gridcells.cpp media/gridcells.h media/linkrefreshqueue.cpp media/linkrefreshqueue.h
    media/medialistmodel.cpp media/medialistmodel.h media/mediaresolver.cpp media/mediaresolver.h media/mediaresolver_links.cpp
    media/mediasource.cpp media/mediasource.h
    media/mediastore.cpp media/mediastore.h media/pixelsize.cpp media/pixelsize.h media/savedfiles.cpp media/savedfiles.h
    media/storebudget.cpp media/storebudget.h media/thumbnailstore.cpp media/thumbnailstore.h media/unpacking.cpp media/unpacking.h
    media/download/download.cpp media/download/download.h media/download/download_part.cpp media/download/downloadclocks.cpp
    media/download/downloadclocks.h
    media/download/downloadmeter.cpp media/download/downloadmeter.h media/download/downloadpace.cpp media/download/downloadpace.h
    media/download/downloadplan.cpp media/download/downloadplan.h media/download/downloadqueue.cpp media/download/downloadqueue.h
    media/download/partfile.cpp media/download/partfile.h media/download/parts.cpp media/download/parts.h media/download/resumeinfo.cpp
    media/download/resumeinfo.h media/download/savefolders.cpp
    media/download/savefolders.h media/download/transfernote.h
    messages/messages.cpp messages/messages.h messages/notice.h messages/notices.cpp messages/notices.h messages/remarktexts.cpp
    messages/remarktexts.h
    metadata/flacblocks.cpp metadata/gifblocks.cpp metadata/iccprofile.cpp metadata/jpegsegments.cpp metadata/metadata.cpp
    metadata/metadata.h metadata/mp4boxes.cpp
    metadata/mp4codecs.cpp metadata/mp4edit.cpp metadata/mp4edit.h metadata/mp4samples.cpp metadata/mp4samples.h metadata/mpegframes.cpp
    metadata/oggpages.cpp
    metadata/pngchunks.cpp metadata/riffchunks.h metadata/sharing.cpp metadata/sharing.h metadata/wavchunks.cpp metadata/webpchunks.cpp
    net/apiget.cpp net/apiget.h net/brotlistream.cpp net/brotlistream.h net/contentdecoder.cpp net/contentdecoder.h net/httpget.cpp
    net/httpget.h net/httpreader.cpp net/httpreader.h net/historyget.cpp net/historyget.h net/httpreply.cpp net/httpreply.h net/jobfetch.cpp
    net/jobfetch.h net/jobrequest.cpp
    net/jobrequest.h net/runningjobs.cpp net/runningjobs.h net/socketreply.cpp net/socketreply.h
    saving/exportpage.cpp saving/exportpage.h saving/jobexporter.cpp saving/jobexporter.h saving/jobsaver.cpp saving/jobsaver.h
    saving/medianames.cpp saving/medianames.h saving/nametemplate.cpp saving/nametemplate.h saving/saveplan.cpp saving/saveplan.h
    saving/saver.cpp saving/saver.h saving/savereports.cpp saving/savereports.h saving/savetask.cpp saving/savetask.h saving/sidecar.cpp
    saving/sidecar.h
    session/backgroundarchiver.cpp session/backgroundarchiver.h session/browsedjobs.cpp session/browsedjobs.h session/coverloader.cpp
    session/coverloader.h session/diagnostics.cpp
    session/diagnostics.h session/importsession.cpp session/importsession.h session/jobalerts.cpp session/jobalerts.h
    session/jobcontroller.cpp session/jobcontroller.h session/medialookahead.cpp
    session/medialookahead.h session/mediasession.cpp
    session/mediasession.h session/savesession.cpp session/savesession.h session/sessionservices.h session/settingsapplier.cpp
    session/settingsapplier.h session/storetrimmer.cpp session/storetrimmer.h session/tokensession.cpp session/tokensession.h
    settings/playbackprefs.h settings/preferences.cpp settings/preferences.h settings/preferencesstore.cpp
    settings/preferencesstore.h
    text/guid.cpp text/guid.h text/lineprefix.cpp text/lineprefix.h text/lyrics.cpp text/lyrics.h text/markdown.cpp text/markdown.h
    text/markdowninline.cpp
    text/markdowninline.h text/markdownlink.cpp text/markdownlink.h text/oneline.cpp text/oneline.h text/privacy.cpp text/privacy.h
    text/textmasker.cpp text/textmasker.h text/textreading.cpp text/textreading.h text/tokenmask.cpp text/tokenmask.h
    text/json/encodedjson.cpp text/json/encodedjson.h text/json/jsondiff.cpp text/json/jsondiff.h text/json/jsonfinder.cpp
    text/json/jsonfinder.h text/json/jsonlayout.cpp text/json/jsonlayout.h text/json/jsonobject.cpp text/json/jsonobject.h
    text/json/jsonscan.h text/json/jsonstring.cpp text/json/jsonstring.h text/json/jsontext.cpp text/json/jsontext.h
    text/json/jsontokens.cpp text/json/jsontokens.h
    wall/wallmodel.cpp wall/wallmodel.h)
include(services/sources.cmake)
