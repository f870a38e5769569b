#include "pos/paper.h"
namespace jiko::pos {
Paper::Paper(outlet::Live &, QObject *parent) : QObject(parent)
{
}
Paper::~Paper() = default;
void Paper::reprintReceipt(const QString &)
{
}
void Paper::reprintZ(const QString &)
{
}
} // namespace jiko::pos
