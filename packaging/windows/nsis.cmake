# SPDX-License-Identifier: MIT
# How the installer looks, and what it tells Windows: the scheme of our links, and that we can open .json files. It takes them from nobody:
# who opens a .json file is asked, or opens it as before.
set(CPACK_NSIS_DISPLAY_NAME "Job Viewer")
set(CPACK_NSIS_PACKAGE_NAME "Job Viewer")
set(CPACK_NSIS_MUI_ICON "${CMAKE_CURRENT_LIST_DIR}/jobviewer.ico")
set(CPACK_NSIS_MUI_UNIICON "${CMAKE_CURRENT_LIST_DIR}/jobviewer.ico")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\jobviewer.exe")
set(CPACK_NSIS_EXECUTABLES_DIRECTORY bin)
set(CPACK_NSIS_URL_INFO_ABOUT "${homepage}")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
  WriteRegStr SHCTX "Software\Classes\jobviewer" "" "URL:Job Viewer"
  WriteRegStr SHCTX "Software\Classes\jobviewer" "URL Protocol" ""
  WriteRegStr SHCTX "Software\Classes\jobviewer\DefaultIcon" "" "$INSTDIR\bin\jobviewer.exe,0"
  WriteRegStr SHCTX "Software\Classes\jobviewer\shell\open\command" "" '"$INSTDIR\bin\jobviewer.exe" "%1"'
  WriteRegStr SHCTX "Software\Classes\Applications\jobviewer.exe" "FriendlyAppName" "Job Viewer"
  WriteRegStr SHCTX "Software\Classes\Applications\jobviewer.exe\SupportedTypes" ".json" ""
  WriteRegStr SHCTX "Software\Classes\Applications\jobviewer.exe\shell\open\command" "" '"$INSTDIR\bin\jobviewer.exe" "%1"'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
  DeleteRegKey SHCTX "Software\Classes\jobviewer"
  DeleteRegKey SHCTX "Software\Classes\Applications\jobviewer.exe"
]])
