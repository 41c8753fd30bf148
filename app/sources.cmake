# SPDX-License-Identifier: MIT
# What the core is built of, room by room. A new file gets its place here.
set(core_sources
    api/apiget.cpp api/apiget.h api/httpreply.cpp api/httpreply.h api/jobfetch.cpp api/jobfetch.h api/jobrequest.cpp api/jobrequest.h
    api/pollpolicy.cpp api/pollpolicy.h api/runningjobs.cpp api/runningjobs.h
    archive/archive.cpp archive/archive.h archive/archivedjob.h archive/archiveupkeep.cpp archive/archiveworker.cpp archive/archiveworker.h
    archive/database.cpp archive/database.h archive/jobrecords.cpp archive/jobrecords.h archive/jobsearch.cpp archive/jobsearch.h
    archive/jsonlist.h archive/logcheck.cpp archive/logcheck.h archive/mediarecords.cpp archive/mediarecords.h archive/mendedcopy.cpp
    archive/mendedcopy.h archive/migrations.cpp archive/migrations.h archive/reindex.cpp archive/reindex.h archive/rescue.cpp
    archive/rescue.h archive/salvage.cpp archive/salvage.h archive/schemacheck.cpp archive/schemacheck.h archive/searchsql.cpp
    archive/searchsql.h archive/storednames.cpp archive/storednames.h
    common/ascii.h common/brotlistream.cpp common/brotlistream.h common/cancellablefile.h common/contentdecoder.cpp common/contentdecoder.h
    common/crc32.cpp common/crc32.h common/durable.cpp common/durable.h common/enumnames.h common/filehold.cpp common/filehold.h
    common/filename.cpp common/filename.h common/httpget.cpp common/httpget.h common/httpreader.cpp common/httpreader.h
    common/httpresponse.cpp common/httpresponse.h common/ignoredreason.h common/joborder.h common/jobstatus.cpp common/jobstatus.h
    common/log.cpp common/log.h common/logbuffer.cpp common/logbuffer.h common/mediakind.h common/oneline.cpp common/oneline.h
    common/openrecord.cpp common/openrecord.h common/privatefiles.cpp common/privatefiles.h common/requestpriority.h common/result.h
    common/saveoptions.h common/sessionbus.cpp common/sessionbus.h common/settings.h common/sha256.cpp common/sha256.h
    common/socketreply.cpp common/socketreply.h common/tokenmask.cpp common/tokenmask.h common/transfernote.h common/utczone.h
    common/web.cpp common/web.h common/wording.cpp common/wording.h common/worker.h
    demo/httpserver.cpp demo/httpserver.h demo/samplejobs.cpp demo/samplejobs.h demo/sampleservice.cpp demo/sampleservice.h
    demo/sampletext.cpp demo/sampletext.h
    desktop/busnotifier.h desktop/busnotifier_other.cpp desktop/language.cpp desktop/language.h desktop/notification.h desktop/originmark.h
    desktop/originmark_macos.cpp desktop/originmark_other.cpp desktop/originmark_windows.cpp desktop/singleinstance.cpp
    desktop/singleinstance.h
    headless/commandline.cpp headless/commandline.h headless/console.cpp headless/console.h headless/exitcode.cpp headless/exitcode.h
    headless/headless.cpp headless/headless.h headless/headlessrun.cpp headless/headlessrun.h headless/inputfeed.cpp headless/inputfeed.h
    headless/interrupts.cpp headless/interrupts.h headless/process.cpp headless/process.h headless/runprogress.cpp headless/runprogress.h
    input/importer.cpp input/importer.h input/inputfile.cpp input/inputfile.h input/inputparser.cpp input/inputparser.h input/inputs.cpp
    input/inputs.h input/jobstream.cpp input/jobstream.h input/lostdocuments.cpp input/lostdocuments.h input/mailtext.cpp input/mailtext.h
    input/plainlog.cpp input/plainlog.h input/spreadtexts.cpp input/spreadtexts.h input/textpieces.cpp input/textpieces.h input/textscan.cpp
    input/textscan.h
    job/answerversion.h job/encodedjson.cpp job/encodedjson.h job/familytree.cpp job/familytree.h job/guid.cpp job/guid.h job/job.h
    job/jobdetails.h job/joblistmodel.cpp job/joblistmodel.h job/jobquery.cpp job/jobquery.h job/jobsource.h job/jobsummary.cpp
    job/jobsummary.h job/jsondiff.cpp job/jsondiff.h job/jsonfinder.cpp job/jsonfinder.h job/jsonlayout.cpp job/jsonlayout.h
    job/jsonobject.cpp job/jsonobject.h job/jsonscan.h job/jsonstring.cpp job/jsonstring.h job/jsontext.cpp job/jsontext.h
    job/jsontokens.cpp job/jsontokens.h job/latestperjob.cpp job/latestperjob.h job/lineprefix.cpp job/lineprefix.h job/loadedjobs.cpp
    job/loadedjobs.h job/markdown.cpp job/markdown.h job/markdowninline.cpp job/markdowninline.h job/markdownlink.cpp job/markdownlink.h
    job/mediaitem.cpp job/mediaitem.h job/neighbour.cpp job/neighbour.h job/privacy.cpp job/privacy.h job/prompt.h job/searchtext.cpp
    job/searchtext.h job/tags.cpp job/tags.h job/textmasker.cpp job/textmasker.h job/textreading.cpp job/textreading.h
    media/boxends.cpp media/bytereader.cpp media/bytereader.h media/containerends.cpp media/deduplication.cpp media/deduplication.h
    media/documentends.cpp media/download.cpp media/download.h media/downloadclocks.cpp media/downloadclocks.h media/downloadplan.cpp
    media/downloadplan.h media/downloadqueue.cpp media/downloadqueue.h media/fileends.h media/fileformat.cpp media/fileformat.h
    media/fileremarks.cpp media/fileremarks.h media/fragments.cpp media/fragments.h media/gifblocks.cpp media/iccprofile.cpp
    media/integrity.cpp media/integrity.h media/jpegsegments.cpp media/medialistmodel.cpp media/medialistmodel.h media/mediastore.cpp
    media/mediastore.h media/metadata.cpp media/metadata.h media/mp4boxes.cpp media/mp4codecs.cpp media/mp4edit.cpp media/mp4edit.h
    media/mp4samples.cpp media/mp4samples.h media/nametemplate.cpp media/nametemplate.h media/parts.cpp media/parts.h media/pictureends.cpp
    media/pixelsize.cpp media/pixelsize.h media/pngchunks.cpp media/resumeinfo.cpp media/resumeinfo.h media/savefolders.cpp
    media/savefolders.h media/saveplan.cpp media/saveplan.h media/saver.cpp media/saver.h media/sharing.cpp media/sharing.h
    media/sidecar.cpp media/sidecar.h media/storebudget.cpp media/storebudget.h media/svgcheck.cpp media/svgcheck.h media/thumbnailstore.cpp
    media/thumbnailstore.h media/unpacking.cpp media/unpacking.h media/webpchunks.cpp
    session/backgroundarchiver.cpp session/backgroundarchiver.h session/coverloader.cpp session/coverloader.h session/diagnostics.cpp
    session/diagnostics.h session/downloadmeter.cpp session/downloadmeter.h session/downloadpace.cpp session/downloadpace.h
    session/exportpage.cpp session/exportpage.h session/gridcells.cpp session/gridcells.h session/importsession.cpp session/importsession.h
    session/jobalerts.cpp session/jobalerts.h session/jobcontroller.cpp session/jobcontroller.h session/jobexporter.cpp
    session/jobexporter.h session/jobintake.cpp session/jobintake.h session/jobpolling.cpp session/jobpolling.h session/jobrefresh.cpp
    session/jobrefresh.h session/jobrepository.cpp session/jobrepository.h session/jobsaver.cpp session/jobsaver.h session/library.cpp
    session/library.h session/linkrefreshqueue.cpp session/linkrefreshqueue.h session/medianames.cpp session/medianames.h
    session/mediaresolver.cpp session/mediaresolver.h session/mediasession.cpp session/mediasession.h session/mediasource.cpp
    session/mediasource.h session/notice.h session/pollscheduler.cpp session/pollscheduler.h session/refreshpatience.h
    session/remarkwords.cpp session/remarkwords.h session/savedfiles.cpp session/savedfiles.h session/savesession.cpp session/savesession.h
    session/savetask.cpp session/savetask.h session/savewords.cpp session/savewords.h session/serviceaccess.cpp session/serviceaccess.h
    session/sessionservices.h session/sessionwords.cpp session/sessionwords.h session/settingsapplier.cpp session/settingsapplier.h
    session/storetrimmer.cpp session/storetrimmer.h session/tokensession.cpp session/tokensession.h session/watchbacklog.cpp
    session/watchbacklog.h
    settings/keychain.cpp settings/keychain.h settings/keyservice.cpp settings/keyservice.h settings/keystore.h settings/preferences.cpp
    settings/preferences.h settings/token.cpp settings/token.h settings/tokenstore.cpp settings/tokenstore.h)
include(services/sources.cmake)
