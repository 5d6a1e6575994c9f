# What the rehearsal's identity provider does wrong on purpose.
