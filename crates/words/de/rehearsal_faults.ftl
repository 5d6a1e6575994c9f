# Was der Identitätsanbieter der Probe absichtlich falsch macht.
