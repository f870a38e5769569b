#pragma once
#include "core_pch.h"

#include <QAbstractListModel>
#include <QLocale>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "base/fact.h"
#include "base/json.h"
