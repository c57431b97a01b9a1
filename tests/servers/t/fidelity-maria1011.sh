#!/bin/sh
exec "$ROOT/tests/servers/fidelity" maria1011
