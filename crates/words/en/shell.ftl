# The window around the pages: what its shell says itself, and its menu.

brought-gone = The checked response is no longer available
    .gone = This response is no longer available
    .gone-fix = Check it again, then copy it.

folder-not-opened = The folder cannot be opened
    .failed = The folder cannot be opened here: { $error }
    .failed-fix = Open { $folder } in your file manager.

internal = An internal error in Latchkey stopped this action
    .stopped = Latchkey made a mistake and stopped what it was doing. Nothing you saved is lost
    .stopped-fix = Try again. If it happens again, report it as a bug, and say what you did.

no-bundle-read = No bundle has been read yet
    .none = No bundle has been read
    .none-fix = Choose the bundle's file first.

no-preview = There is no preview yet
    .none = There is no preview of the people yet
    .none-fix = Preview everybody first, then save the table.

not-copied = The clipboard cannot be used
    .failed = The clipboard cannot be used: { $error }
    .failed-fix = Select the text and copy it with the keyboard.

not-printed = The page cannot be printed
    .failed = The page cannot be printed: { $error }
    .failed-fix = Copy its text instead.

nothing-saved = Nothing has been saved since the window was opened
    .nothing = Nothing has been saved since the window was opened
    .nothing-fix = Save something first.

page-not-known = This page does not belong to this setup and was not opened
    .other = { $url } is not a page that this setup knows, so it was not opened
    .other-fix = Copy the address, check it, and open it in a browser if you trust it.

preferences-not-kept = The preferences apply only until the window is closed
    .failed = Your preferences apply only until the window is closed: { $error }
    .failed-fix = Check whether the disk is full, and whether you may write to the preferences folder.

# Said once as the window opens: others could read the folder of setups until now.
others-had-access = Others had access
    .text = { $writable ->
        [yes] Other users of this computer could read and change:
       *[no] Other users of this computer could read:
    }
    .more = and { $count } more
    .closed = Now only you can.
    .open = That could not be changed. Keep setups on another disk.

window-not-opened =
    .failed = Latchkey cannot open its window: { $error }
    .no-screen = Latchkey cannot open its window because there is no screen here; its command line works without one

# The menu. An ampersand stands before the letter that opens an entry with Alt.
menu =
    .about = &About Latchkey
    .back = &Back
    .close = Close window
    .copy = &Copy
    .cut = Cu&t
    .edit = &Edit
    .exit = E&xit
    .explain = &Explain an error
    .file = &File
    .help = &Help
    .hide = Hide Latchkey
    .hide-others = Hide others
    .import = &Import bundle…
    .new-setup = &New setup…
    .paste = &Paste
    .preferences = &Preferences…
    .quit = &Quit
    .quit-macos = Quit Latchkey
    .redo = &Redo
    .select-all = Select &all
    .setups = &All setups
    .shortcuts = &Keyboard shortcuts
    .show-all = Show all
    .tasks = &Tasks
    .undo = &Undo
    .view = &View
    .window = Window
    .zoom-in = Zoom &in
    .zoom-out = Zoom &out
    .zoom-reset = &Actual size
