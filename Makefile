# Other makes read this file; GNU make prefers GNUmakefile.
all check check-quick check-all bless bench fuzz pregen check-pregen install uninstall clean help:
	@command -v gmake >/dev/null || { echo "ddlkit needs GNU make (gmake)" >&2; exit 1; }
	@exec gmake $@

.PHONY: all check check-quick check-all bless bench fuzz pregen check-pregen install uninstall clean help
