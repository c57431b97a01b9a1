/* libmariadb_client.h - the functions of MariaDB's client library that live/libmariadb.c calls. */
#ifndef DDL_LIVE_LIBMARIADB_CLIENT_H
#define DDL_LIVE_LIBMARIADB_CLIENT_H

#include <mysql.h>

#include "live/client.h"

#ifdef __APPLE__
#define LIBMARIADB_FILE "libmariadb.3.dylib"
#else
#define LIBMARIADB_FILE "libmariadb.so.3"
#endif

#define EACH_CALL(X) \
	X(mariadb_connection) X(mariadb_get_infov) X(mysql_close) X(mysql_errno) X(mysql_error) X(mysql_fetch_field_direct) \
	X(mysql_fetch_lengths) X(mysql_fetch_row) X(mysql_free_result) X(mysql_get_server_version) X(mysql_init) \
	X(mysql_more_results) X(mysql_next_result) X(mysql_num_fields) X(mysql_options) X(mysql_real_connect) \
	X(mysql_real_escape_string) X(mysql_real_query) X(mysql_select_db) X(mysql_set_character_set) X(mysql_store_result) \
	X(mysql_thread_id)

DDL_CLIENT(client, EACH_CALL);

#define mariadb_connection client.mariadb_connection
#define mariadb_get_infov client.mariadb_get_infov
#define mysql_close client.mysql_close
#define mysql_errno client.mysql_errno
#define mysql_error client.mysql_error
#define mysql_fetch_field_direct client.mysql_fetch_field_direct
#define mysql_fetch_lengths client.mysql_fetch_lengths
#define mysql_fetch_row client.mysql_fetch_row
#define mysql_free_result client.mysql_free_result
#define mysql_get_server_version client.mysql_get_server_version
#define mysql_init client.mysql_init
#define mysql_more_results client.mysql_more_results
#define mysql_next_result client.mysql_next_result
#define mysql_num_fields client.mysql_num_fields
#define mysql_options client.mysql_options
#define mysql_real_connect client.mysql_real_connect
#define mysql_real_escape_string client.mysql_real_escape_string
#define mysql_real_query client.mysql_real_query
#define mysql_select_db client.mysql_select_db
#define mysql_set_character_set client.mysql_set_character_set
#define mysql_store_result client.mysql_store_result
#define mysql_thread_id client.mysql_thread_id

#endif
