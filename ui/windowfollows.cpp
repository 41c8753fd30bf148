#include "ui/windowfollows.h"

#include <QCoreApplication>

QString windowFollows()
{
    return QCoreApplication::translate("WindowFollows",
                                       "The window follows. Until then use --save DIR or --print-json; --help tells more.");
}
