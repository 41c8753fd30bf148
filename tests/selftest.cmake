# SPDX-License-Identifier: MIT
# Runs the real program once with its window: it builds everything, quits, and has nothing to complain of. -DPROGRAM=<path>
execute_process(COMMAND ${PROGRAM} --self-test --demo RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE errors)
# The offscreen platform says this of every window that has a least size.
string(REPLACE "This plugin does not support propagateSizeHints()\n" "" errors "${errors}")
if(NOT result STREQUAL "0" OR NOT output STREQUAL "" OR NOT errors STREQUAL "")
    message(FATAL_ERROR "ended with ${result}\n${output}\n${errors}")
endif()
