/* libpq_client.h - the functions of libpq that live/libpq.c calls. */
#ifndef DDL_LIVE_LIBPQ_CLIENT_H
#define DDL_LIVE_LIBPQ_CLIENT_H

#include <libpq-fe.h>

#include "live/client.h"

#ifdef __APPLE__
#define LIBPQ_FILE "libpq.5.dylib"
#else
#define LIBPQ_FILE "libpq.so.5"
#endif

#define EACH_CALL(X) \
	X(PQcancel) X(PQclear) X(PQconndefaults) X(PQconnectdbParams) X(PQconnectionNeedsPassword) X(PQconninfoFree) \
	X(PQerrorMessage) X(PQescapeIdentifier) X(PQescapeLiteral) X(PQexec) X(PQexecParams) X(PQfinish) \
	X(PQfreeCancel) X(PQfreemem) X(PQgetCancel) X(PQgetResult) X(PQgetisnull) X(PQgetlength) X(PQgetvalue) \
	X(PQnfields) X(PQntuples) X(PQresultErrorField) X(PQresultErrorMessage) X(PQresultStatus) X(PQsendQuery) \
	X(PQserverVersion) X(PQsetNoticeReceiver) X(PQstatus) X(PQtransactionStatus)

DDL_CLIENT(client, EACH_CALL);

#define PQcancel client.PQcancel
#define PQclear client.PQclear
#define PQconndefaults client.PQconndefaults
#define PQconnectdbParams client.PQconnectdbParams
#define PQconnectionNeedsPassword client.PQconnectionNeedsPassword
#define PQconninfoFree client.PQconninfoFree
#define PQerrorMessage client.PQerrorMessage
#define PQescapeIdentifier client.PQescapeIdentifier
#define PQescapeLiteral client.PQescapeLiteral
#define PQexec client.PQexec
#define PQexecParams client.PQexecParams
#define PQfinish client.PQfinish
#define PQfreeCancel client.PQfreeCancel
#define PQfreemem client.PQfreemem
#define PQgetCancel client.PQgetCancel
#define PQgetResult client.PQgetResult
#define PQgetisnull client.PQgetisnull
#define PQgetlength client.PQgetlength
#define PQgetvalue client.PQgetvalue
#define PQnfields client.PQnfields
#define PQntuples client.PQntuples
#define PQresultErrorField client.PQresultErrorField
#define PQresultErrorMessage client.PQresultErrorMessage
#define PQresultStatus client.PQresultStatus
#define PQsendQuery client.PQsendQuery
#define PQserverVersion client.PQserverVersion
#define PQsetNoticeReceiver client.PQsetNoticeReceiver
#define PQstatus client.PQstatus
#define PQtransactionStatus client.PQtransactionStatus

#endif
