#pragma once
#include "core_pch.h"

#include <QTest>
