# Sourced by fetch and with. Root's servers run as somebody else, who may not look into root's home.
if [ "$(id -u)" = 0 ]; then cache=/var/cache; else cache=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}; fi
cache=${DDLKIT_SERVERS:-$cache/ddlkit/servers}
