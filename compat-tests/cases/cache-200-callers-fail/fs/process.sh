echo >> loads
exit 3
