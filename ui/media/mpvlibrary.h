// SPDX-License-Identifier: MIT
#pragma once

#include <mpv/client.h>
#include <mpv/render.h>

// The functions of libmpv that we use. The library is loaded when the first video is shown, not at start: it brings more than 200 others.
struct MpvLibrary
{
    decltype(&mpv_create) create = nullptr;
    decltype(&mpv_initialize) initialize = nullptr;
    decltype(&mpv_terminate_destroy) terminateDestroy = nullptr;
    decltype(&mpv_set_option_string) setOptionString = nullptr;
    decltype(&mpv_set_property_async) setPropertyAsync = nullptr;
    decltype(&mpv_get_property_async) getPropertyAsync = nullptr;
    decltype(&mpv_command_async) commandAsync = nullptr;
    decltype(&mpv_observe_property) observeProperty = nullptr;
    decltype(&mpv_wait_event) waitEvent = nullptr;
    decltype(&mpv_set_wakeup_callback) setWakeupCallback = nullptr;
    decltype(&mpv_render_context_create) renderContextCreate = nullptr;
    decltype(&mpv_render_context_free) renderContextFree = nullptr;
    decltype(&mpv_render_context_set_update_callback) renderContextSetUpdateCallback = nullptr;
    decltype(&mpv_render_context_update) renderContextUpdate = nullptr;
    decltype(&mpv_render_context_get_info) renderContextGetInfo = nullptr;
    decltype(&mpv_render_context_render) renderContextRender = nullptr;

    bool operator==(const MpvLibrary &) const = default;
};

// Null when the library is not installed, or too old. Takes up to half a second the first time, so call it in a worker. From any thread.
[[nodiscard]] const MpvLibrary *loadMpv();

using MpvLoader = const MpvLibrary *(*)(); // loadMpv(), or in a test a library whose events the test makes
