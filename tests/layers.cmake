# SPDX-License-Identifier: MIT
# Which room may include which, read from the include lines themselves. Called with -DROOT=<the project's root>.
set(may_common   "common")
set(may_job      "common|job")
set(may_services "common|job|services")
set(may_input    "common|job|services|input")
set(may_api      "common|job|services|api")
set(may_media    "common|job|services|media")
set(may_archive  "common|job|services|media|archive") # it names the files of the store
set(may_settings "common|settings")
set(may_desktop  "common|desktop")
set(may_session  "common|job|services|input|api|media|archive|settings|desktop|session")
set(may_headless "${may_session}|headless")
set(may_demo     "common|demo")

# What is particular to a service stands in services/<its name>/, which only the list of all services knows; and the window neither speaks to servers nor
# to disks.
set(adapters     "\"app/services/([a-z0-9]+)/")
set(shared       "useapi|discord") # by several services
set(window_only  "<Qt(Gui|Widgets|Svg|PrintSupport)/|<Q(Widget|Pixmap|Image|Painter|Action|MainWindow|Application)>")
set(never_in_ui  "<Q(Network[A-Za-z]*|Sql[A-Za-z]*|Json[A-Za-z]*|Tcp[A-Za-z]*|Settings|SaveFile|File)>")

set(problems "")
file(GLOB_RECURSE sources RELATIVE ${ROOT} ${ROOT}/app/*.h ${ROOT}/app/*.cpp)
list(LENGTH sources count)
if(count EQUAL 0)
    message(FATAL_ERROR "no sources below ${ROOT}/app")
endif()
foreach(source IN LISTS sources)
    if(NOT source MATCHES "^app/([a-z]+)/")
        continue() # main and composition know everything
    endif()
    set(room ${CMAKE_MATCH_1})
    if(NOT DEFINED may_${room})
        string(APPEND problems "${source}: a room that this test does not know\n")
        continue()
    endif()
    file(STRINGS ${ROOT}/${source} lines REGEX "^ *# *include")
    foreach(line IN LISTS lines)
        set(adapter "")
        if(line MATCHES "${adapters}")
            set(adapter ${CMAKE_MATCH_1})
        endif()
        if(line MATCHES "\"ui/")
            string(APPEND problems "${source}: ${line}\n")
        elseif(line MATCHES "\"app/([a-z]+)/" AND NOT CMAKE_MATCH_1 MATCHES "^(${may_${room}})$")
            string(APPEND problems "${source}: ${line}\n")
        elseif(adapter AND adapter MATCHES "^(${shared})$" AND source MATCHES "^app/services/[a-z0-9]+/")
            # what a house or a platform shares
        elseif(adapter AND NOT source MATCHES "^app/services/(${adapter}/|allservices[.])")
            string(APPEND problems "${source}: ${line} (only the registry knows concrete services)\n")
        elseif(line MATCHES "\"" AND NOT line MATCHES "\"app/|[a-z_]+[.]moc\"") # what moc makes of a source lies nowhere here
            string(APPEND problems "${source}: ${line} (not written from the project's root)\n")
        elseif(line MATCHES "${window_only}")
            string(APPEND problems "${source}: ${line} (compiles on Debian, breaks the rule)\n")
        endif()
    endforeach()
endforeach()

file(GLOB_RECURSE sources RELATIVE ${ROOT} ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp)
foreach(source IN LISTS sources)
    file(STRINGS ${ROOT}/${source} lines REGEX "^ *# *include")
    foreach(line IN LISTS lines)
        if(line MATCHES "${never_in_ui}")
            string(APPEND problems "${source}: ${line} (the window does no I/O and no parsing)\n")
        elseif(line MATCHES "\"app/(api|archive|services|input|demo|headless|settings)/" OR line MATCHES "\"app/(main|composition)\\.")
            string(APPEND problems "${source}: ${line} (the window knows models, values and session)\n")
        endif()
    endforeach()
endforeach()

# No word of a service stands outside of its adapter. What may:
set(allowed
    "app/job/privacy[.]cpp:"        # masks texts of unknown origin, so it knows the links of all that lead to people
    "app/job/textmasker[.]cpp:"     # the same
    "app/archive/migrations[.]cpp:"  # archives of earlier versions knew one service
    "ui/programcommands[.]cpp:")    # the About dialog says whose program this is not
set(service_words "[Mm][Ii][Dd][Jj][Oo][Uu][Rr][Nn][Ee][Yy]|[Dd][Ii][Ss][Cc][Oo][Rr][Dd]|[Ff]ace[Ss]wap|imageUx|videoUx|\"U1\"")
file(GLOB_RECURSE sources RELATIVE ${ROOT} ${ROOT}/app/*.h ${ROOT}/app/*.cpp ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp)
foreach(source IN LISTS sources)
    if(source MATCHES "^app/(services|demo)/")
        continue()
    endif()
    file(STRINGS ${ROOT}/${source} lines REGEX "${service_words}")
    set(is_allowed FALSE)
    foreach(place IN LISTS allowed)
        if("${source}:" MATCHES "^${place}")
            set(is_allowed TRUE)
        endif()
    endforeach()
    if(lines AND NOT is_allowed)
        string(APPEND problems "${source} names a service: ${lines}\n")
    endif()
endforeach()

# Every source is built: it stands in its list.
foreach(tree app ui)
    file(READ ${ROOT}/${tree}/sources.cmake listed)
    if(EXISTS ${ROOT}/${tree}/services/sources.cmake)
        file(READ ${ROOT}/${tree}/services/sources.cmake listed_services)
        string(APPEND listed "${listed_services}")
    endif()
    file(GLOB_RECURSE sources RELATIVE ${ROOT}/${tree} ${ROOT}/${tree}/*.h ${ROOT}/${tree}/*.cpp)
    foreach(source IN LISTS sources)
        string(FIND "${listed}" " ${source}" place)
        if(place EQUAL -1 AND NOT source MATCHES "^(main|composition)[.]")
            string(APPEND problems "${tree}/${source} is not in ${tree}/sources.cmake\n")
        endif()
    endforeach()
endforeach()

if(problems)
    message(FATAL_ERROR "includes against the layer order:\n${problems}")
endif()
