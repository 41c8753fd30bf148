# SPDX-License-Identifier: MIT
# The bundle of macOS, and its disk image.
set(icon ${CMAKE_CURRENT_LIST_DIR}/jobviewer.icns)
target_sources(jobviewer PRIVATE ${icon})
set_source_files_properties(${icon} TARGET_DIRECTORY jobviewer PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
set_target_properties(jobviewer PROPERTIES
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_LIST_DIR}/Info.plist.in
    MACOSX_BUNDLE_GUI_IDENTIFIER "${application_id}"
    MACOSX_BUNDLE_BUNDLE_NAME "Job Viewer"
    MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
    MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}"
    MACOSX_BUNDLE_COPYRIGHT "Copyright 2026 The makers of Job Viewer"
    MACOSX_BUNDLE_ICON_FILE jobviewer.icns)

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME "Job Viewer")
set(CPACK_DMG_SLA_USE_RESOURCE_FILE_LICENSE OFF) # macOS has deprecated the tools for it
