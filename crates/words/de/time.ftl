# Tage, Zeitspannen, und wie weit ein Tag entfernt ist. Die ersten drei füllt das Programm selbst ein, wo in einem Satz ein
# Tag oder eine Spanne steht; { $span-dative } ist die Spanne im Dativ.

day = { $day }. { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    } { $year }

span =
    .seconds = { $count ->
        [one] { $count } Sekunde
       *[other] { $count } Sekunden
    }
    .minutes = { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
    .hours = { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    }
    .days = { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
    .months = { $count ->
        [one] { $count } Monat
       *[other] { $count } Monate
    }
    .years = { $count ->
        [one] { $count } Jahr
       *[other] { $count } Jahre
    }

span-in-dative =
    .seconds = { $count ->
        [one] { $count } Sekunde
       *[other] { $count } Sekunden
    }
    .minutes = { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
    .hours = { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    }
    .days = { $count ->
        [one] { $count } Tag
       *[other] { $count } Tagen
    }
    .months = { $count ->
        [one] { $count } Monat
       *[other] { $count } Monaten
    }
    .years = { $count ->
        [one] { $count } Jahr
       *[other] { $count } Jahren
    }

# Wie weit ein Tag von heute entfernt ist.
distance =
    .today = heute
    .ahead = in { $span-dative }
    .ago = vor { $span-dative }
    .of-day = { $day }, { $distance }
