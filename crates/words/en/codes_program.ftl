unknown = The code is from another version of Latchkey
