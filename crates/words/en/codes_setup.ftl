export-noted = The setup has recorded the export
