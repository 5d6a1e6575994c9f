export-noted = Der Export ist in der Einrichtung vermerkt
