echo >> loads
