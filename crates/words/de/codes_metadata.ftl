certificate-in-metadata = Die Metadaten enthalten das Zertifikat, das diese Einrichtung verwendet

metadata-certificate = Der Server der Metadaten-URL hat ein Zertifikat, dem jeder Browser vertraut

metadata-downloaded = Die Metadaten lassen sich ohne Anmeldung von ihrer URL herunterladen

metadata-redirect = Die Metadaten-URL leitet nicht zu einem anderen Server weiter
