unreadable-input = The file or the input cannot be read completely
