// SPDX-License-Identifier: MIT
#include "app/services/allservices.h"

#include "app/services/acemusic/acemusic.h"
#include "app/services/dreamina/dreamina.h"
#include "app/services/faceswap/faceswap.h"
#include "app/services/flowmusic/flowmusic.h"
#include "app/services/gemininotebook/gemininotebook.h"
#include "app/services/googleflow/googleflow.h"
#include "app/services/googlevids/googlevids.h"
#include "app/services/kling/kling.h"
#include "app/services/luma/luma.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "app/services/midjourney/midjourneyv3.h"
#include "app/services/minimax/minimax.h"
#include "app/services/mureka/mureka.h"
#include "app/services/pixverse/pixverse.h"
#include "app/services/runwayml/runwayml.h"
#include "app/services/tempolor/tempolor.h"

ServiceRegistry::Adapters allServices()
{
    ServiceRegistry::Adapters adapters;
    adapters.push_back(std::make_unique<MidjourneyV3>());
    adapters.push_back(std::make_unique<FaceSwap>());
    adapters.push_back(std::make_unique<GoogleFlow>());
    adapters.push_back(std::make_unique<RunwayMl>());
    adapters.push_back(std::make_unique<Dreamina>());
    adapters.push_back(std::make_unique<Kling>());
    adapters.push_back(std::make_unique<MiniMax>());
    adapters.push_back(std::make_unique<PixVerse>());
    adapters.push_back(std::make_unique<Mureka>());
    adapters.push_back(std::make_unique<TemPolor>());
    adapters.push_back(std::make_unique<Luma>());
    adapters.push_back(std::make_unique<GoogleVids>());
    adapters.push_back(std::make_unique<GeminiNotebook>());
    adapters.push_back(std::make_unique<FlowMusic>());
    adapters.push_back(std::make_unique<AceMusic>());
    adapters.push_back(std::make_unique<MidjourneyV2>()); // the last: its documents name no service
    return adapters;
}
