#!/bin/sh
exec "$ROOT/tests/servers/fidelity" mysql97
