#pragma once
// Not QTest: it looks at which of Qt's modules a test links, and a precompiled header must not.
#include "core_pch.h"

#include "base/fact.h"
#include "base/json.h"
