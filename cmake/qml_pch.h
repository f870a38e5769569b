#pragma once
#include "core_pch.h"

#include <QAbstractListModel>
#include <QGuiApplication>
#include <QLocale>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "base/fact.h"
#include "base/json.h"
