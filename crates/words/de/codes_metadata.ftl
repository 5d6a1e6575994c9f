certificate-in-metadata = Die Metadaten enthalten das Zertifikat, das diese Einrichtung verwendet

metadata-certificate = Die Adresse der Metadaten hat ein Zertifikat, dem alle vertrauen

metadata-downloaded = Die Metadaten lassen sich von ihrer Adresse laden

metadata-redirect = Die Adresse der Metadaten führt nicht zu einem anderen Server
