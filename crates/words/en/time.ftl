# Days, spans of time, and how far a day is. The program fills in the first three itself, wherever a sentence has a day or a
# span; a sentence in another language may ask for a span in the dative, as { $span-dative }.

day = { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }

span =
    .seconds = { $count ->
        [one] { $count } second
       *[other] { $count } seconds
    }
    .minutes = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
    .hours = { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
    .days = { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
    .months = { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
    .years = { $count ->
        [one] { $count } year
       *[other] { $count } years
    }

span-in-dative =
    .seconds = { $count ->
        [one] { $count } second
       *[other] { $count } seconds
    }
    .minutes = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
    .hours = { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
    .days = { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
    .months = { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
    .years = { $count ->
        [one] { $count } year
       *[other] { $count } years
    }

# How far a day is from today.
distance =
    .today = today
    .ahead = { $span } from now
    .ago = { $span } ago
    .of-day = { $day }, { $distance }
