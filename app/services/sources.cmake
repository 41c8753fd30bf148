# SPDX-License-Identifier: MIT
# The adapters, and what they share.
list(APPEND core_sources
    services/actionnames.cpp services/actionnames.h
    services/allservices.cpp services/allservices.h services/endpoint.h services/joblists.h services/medialabels.cpp services/medialabels.h
    services/service.cpp services/service.h services/serviceregistry.cpp services/serviceregistry.h
    services/discord/message.cpp services/discord/message.h services/discord/messagefields.cpp services/discord/messagefields.h
    services/dreamina/dreamina.cpp services/dreamina/dreamina.h
    services/faceswap/faceswap.cpp services/faceswap/faceswap.h services/faceswap/faceswapdetails.cpp services/faceswap/faceswapdetails.h
    services/googleflow/googleflow.cpp services/googleflow/googleflow.h
    services/kling/kling.cpp services/kling/kling.h
    services/luma/luma.cpp services/luma/luma.h
    services/googlevids/googlevids.cpp services/googlevids/googlevids.h
    services/gemininotebook/gemininotebook.cpp services/gemininotebook/gemininotebook.h
    services/flowmusic/flowmusic.cpp services/flowmusic/flowmusic.h
    services/acemusic/acemusic.cpp services/acemusic/acemusic.h
    services/midjourney/actions.cpp services/midjourney/actions.h services/midjourney/brokenids.cpp services/midjourney/brokenids.h services/midjourney/cdn.cpp services/midjourney/cdn.h
    services/midjourney/details.cpp services/midjourney/details.h services/midjourney/fields.cpp services/midjourney/fields.h
    services/midjourney/finish.cpp services/midjourney/finish.h services/midjourney/lists.cpp services/midjourney/lists.h
    services/midjourney/media.cpp services/midjourney/media.h services/midjourney/midjourneyjob.h services/midjourney/midjourneyservice.cpp
    services/midjourney/midjourneyservice.h services/midjourney/midjourneyv2.cpp services/midjourney/midjourneyv2.h
    services/midjourney/midjourneyv3.cpp services/midjourney/midjourneyv3.h services/midjourney/parser.cpp services/midjourney/parser.h
    services/midjourney/text/content.cpp services/midjourney/text/content.h services/midjourney/text/parameters.cpp
    services/midjourney/text/parameters.h services/midjourney/text/prompt.cpp services/midjourney/text/prompt.h
    services/minimax/minimax.cpp services/minimax/minimax.h
    services/mureka/mureka.cpp services/mureka/mureka.h
    services/pixverse/pixverse.cpp services/pixverse/pixverse.h
    services/tempolor/tempolor.cpp services/tempolor/tempolor.h
    services/runwayml/runwayml.cpp services/runwayml/runwayml.h
    services/useapi/fieldlist.cpp services/useapi/fieldlist.h services/useapi/house.cpp services/useapi/house.h
    services/useapi/jsonvalues.cpp services/useapi/jsonvalues.h services/useapi/knownfields.cpp services/useapi/knownfields.h
    services/useapi/links.cpp services/useapi/links.h services/useapi/livelists.cpp services/useapi/livelists.h
    services/useapi/liveservice.cpp services/useapi/liveservice.h
    services/useapi/states.cpp services/useapi/states.h)
