# One helper a kind of target: jiko_domain, jiko_qml, jiko_app, jiko_test, jiko_qml_test, jiko_bench.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Dev)
endif()
# Dev: what tests and the demo run; quick to build, quick enough to sell with. Q_ASSERT is on in the sanitize preset, a Debug build.
set(CMAKE_CXX_FLAGS_DEV "-O1 -g1")

option(JIKO_QML_AOT "Compile QML ahead of time (release packages)" OFF)
option(JIKO_SANITIZE "Build with address and undefined-behaviour sanitizers" OFF)
if(NOT JIKO_QML_AOT)
  set(JIKO_CACHEGEN NO_CACHEGEN)
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Network SerialPort Qml Quick QuickControls2 Widgets Charts PrintSupport Svg
  Test QuickTest LinguistTools)
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(OpenSSL REQUIRED)
find_package(Boost 1.74 REQUIRED)
pkg_check_modules(PQ REQUIRED IMPORTED_TARGET libpq)
pkg_check_modules(SQLITE REQUIRED IMPORTED_TARGET sqlite3)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(QRENCODE REQUIRED IMPORTED_TARGET libqrencode)
find_package(simdjson REQUIRED)

qt_standard_project_setup()
set(QT_QML_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/qml)

find_program(JIKO_CCACHE ccache)
if(JIKO_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_NOHASHDIR=1 CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${JIKO_CCACHE})
endif()
find_program(JIKO_MOLD mold)
if(JIKO_MOLD)
  add_link_options(-fuse-ld=mold)
endif()

add_library(jiko_warnings INTERFACE)
target_compile_options(jiko_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast
  -Werror -Wno-missing-field-initializers -Wno-error=deprecated-declarations -fno-strict-overflow -fstack-protector-strong)
target_compile_definitions(jiko_warnings INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS QT_STRICT_ITERATORS
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
if(JIKO_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()

# A target whose definitions differ from those of the header's owner reads the header as text, in silence.
set(CMAKE_PCH_WARN_INVALID OFF)

# The headers nearly every file of a kind includes, compiled once and shared by the targets of that kind.
function(_jiko_pch target header)
  get_property(owner GLOBAL PROPERTY JIKO_PCH_${header})
  if(owner)
    target_precompile_headers(${target} REUSE_FROM ${owner})
  else()
    target_precompile_headers(${target} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/${header})
    set_property(GLOBAL PROPERTY JIKO_PCH_${header} ${target})
  endif()
endfunction()

# A domain of core: a static library jiko_<name>, included as "<name>/<header>.h".
#   jiko_domain(orders DEPENDS base menu LINK Qt6::Core SOURCES check.h check.cpp sql/*.sql [RESOURCES files...])
function(jiko_domain name)
  cmake_parse_arguments(arg "" "" "DEPENDS;LINK;SOURCES;SQL" ${ARGN})
  add_library(jiko_${name} STATIC ${arg_SOURCES})
  add_library(Jiko::${name} ALIAS jiko_${name})
  target_include_directories(jiko_${name} PUBLIC ${CMAKE_SOURCE_DIR}/core)
  target_link_libraries(jiko_${name} PUBLIC Qt6::Core ${arg_LINK} PRIVATE jiko_warnings)
  foreach(dependency IN LISTS arg_DEPENDS)
    target_link_libraries(jiko_${name} PUBLIC Jiko::${dependency})
  endforeach()
  if(arg_SQL)
    qt_add_resources(jiko_${name} jiko_${name}_sql PREFIX /sql/${name} BASE sql FILES ${arg_SQL})
  endif()
  _jiko_pch(jiko_${name} core_pch.h)
endfunction()

# A QML module of the design system or of a program: URI, QML files, C++ types.
#   jiko_qml(controls URI Jiko.Controls QML Tile.qml SINGLETONS Theme.qml RESOURCES icons/a.svg SOURCES fmt.h LINK Jiko::base)
function(jiko_qml name)
  cmake_parse_arguments(arg "" "URI" "QML;SINGLETONS;RESOURCES;SOURCES;LINK" ${ARGN})
  if(arg_SINGLETONS)
    set_source_files_properties(${arg_SINGLETONS} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
  endif()
  qt_add_library(jiko_${name} STATIC)
  qt_add_qml_module(jiko_${name} URI ${arg_URI} VERSION 1.0 RESOURCE_PREFIX /qt/qml ${JIKO_CACHEGEN}
    IMPORT_PATH ${QT_QML_OUTPUT_DIRECTORY} DEPENDENCIES QtQuick
    QML_FILES ${arg_SINGLETONS} ${arg_QML} RESOURCES ${arg_RESOURCES} SOURCES ${arg_SOURCES})
  target_link_libraries(jiko_${name} PUBLIC Qt6::Quick Qt6::QuickControls2 ${arg_LINK} PRIVATE jiko_warnings)
  target_link_libraries(jiko_${name} INTERFACE jiko_${name}plugin)
  target_include_directories(jiko_${name} PUBLIC ${CMAKE_SOURCE_DIR}/core ${CMAKE_SOURCE_DIR}/apps ${CMAKE_CURRENT_SOURCE_DIR})
  # The generated type registration is Qt's, not ours to warn about.
  target_compile_options(jiko_${name} PRIVATE -Wno-old-style-cast)
  if(arg_SOURCES)
    target_link_libraries(jiko_${name} PUBLIC Jiko::base)
    if(NOT TARGET jiko_qml_pch)
      # Owned by a target that has no more than all of them have: the compiler refuses a header made with other definitions.
      file(WRITE ${CMAKE_BINARY_DIR}/qml_pch.cpp "// carries a precompiled header\n")
      add_library(jiko_qml_pch STATIC ${CMAKE_BINARY_DIR}/qml_pch.cpp)
      set_target_properties(jiko_qml_pch PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
      target_link_libraries(jiko_qml_pch PRIVATE Qt6::Quick Qt6::QuickControls2 Jiko::base jiko_warnings)
      target_compile_options(jiko_qml_pch PRIVATE -Wno-old-style-cast)
      _jiko_pch(jiko_qml_pch qml_pch.h)
    endif()
    _jiko_pch(jiko_${name} qml_pch.h)
  endif()
endfunction()

# A program: bin/<name>.
function(jiko_app name)
  cmake_parse_arguments(arg "" "" "LINK;SOURCES" ${ARGN})
  qt_add_executable(${name} ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
  target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/core ${CMAKE_SOURCE_DIR}/apps)
  target_compile_definitions(${name} PRIVATE JIKO_VERSION="${PROJECT_VERSION}")
  target_link_libraries(${name} PRIVATE ${arg_LINK} jiko_warnings)
  install(TARGETS ${name} RUNTIME DESTINATION bin)
endfunction()

set(JIKO_TEST_ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;LC_ALL=C.UTF-8;QT_QUICK_CONTROLS_STYLE=Basic")

# A Qt Test program for one file, or for all of a domain: jiko_test(base_money LINK Jiko::base SOURCES money_test.cpp)
function(jiko_test name)
  cmake_parse_arguments(arg "" "TIMEOUT" "LINK;SOURCES" ${ARGN})
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  qt_add_executable(test_${name} ${arg_SOURCES})
  set_target_properties(test_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_include_directories(test_${name} PRIVATE ${CMAKE_SOURCE_DIR}/core ${CMAKE_SOURCE_DIR}/apps ${CMAKE_SOURCE_DIR}/tests)
  target_link_libraries(test_${name} PRIVATE ${arg_LINK} Qt6::Test jiko_warnings)
  target_compile_definitions(test_${name} PRIVATE JIKO_SOURCE_DIR="${CMAKE_SOURCE_DIR}" JIKO_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
  # Qt defines these a folder, and a precompiled header wants the same definitions everywhere.
  target_compile_options(test_${name} PRIVATE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
  _jiko_pch(test_${name} test_pch.h)
  add_test(NAME ${name} COMMAND test_${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} ENVIRONMENT "${JIKO_TEST_ENVIRONMENT}")
endfunction()

# A Qt Quick test program: the tst_*.qml of this folder, with the modules it links.
function(jiko_qml_test name)
  cmake_parse_arguments(arg "" "" "LINK;SOURCES" ${ARGN})
  qt_add_executable(test_${name} ${arg_SOURCES})
  set_target_properties(test_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_include_directories(test_${name} PRIVATE ${CMAKE_SOURCE_DIR}/core ${CMAKE_SOURCE_DIR}/apps ${CMAKE_SOURCE_DIR}/tests)
  target_link_libraries(test_${name} PRIVATE ${arg_LINK} Qt6::QuickTest Qt6::QuickControls2 jiko_warnings)
  target_compile_definitions(test_${name} PRIVATE QUICK_TEST_SOURCE_DIR="${CMAKE_CURRENT_SOURCE_DIR}"
    JIKO_SOURCE_DIR="${CMAKE_SOURCE_DIR}" JIKO_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
  add_test(NAME ${name} COMMAND test_${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT 180 ENVIRONMENT "${JIKO_TEST_ENVIRONMENT}")
endfunction()

# A benchmark program, run by ./jiko bench.
function(jiko_bench name)
  cmake_parse_arguments(arg "" "" "LINK;SOURCES" ${ARGN})
  qt_add_executable(bench_${name} ${arg_SOURCES})
  set_target_properties(bench_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bench)
  target_include_directories(bench_${name} PRIVATE ${CMAKE_SOURCE_DIR}/core ${CMAKE_SOURCE_DIR}/apps ${CMAKE_SOURCE_DIR}/tests)
  target_compile_definitions(bench_${name} PRIVATE JIKO_SOURCE_DIR="${CMAKE_SOURCE_DIR}" JIKO_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
  target_link_libraries(bench_${name} PRIVATE ${arg_LINK} jiko_warnings)
endfunction()
