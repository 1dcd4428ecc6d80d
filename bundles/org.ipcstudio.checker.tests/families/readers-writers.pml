/* N readers and two writers, who look and enter in one step. */
#define N 3

byte readers = 0;
byte writers = 0;

proctype Reader() {
  do
  :: atomic { writers == 0 -> readers++ };
     atomic { assert(writers == 0); readers-- }
  od
}

proctype Writer() {
  do
  :: atomic { readers == 0 && writers == 0 -> writers++ };
     atomic { assert(readers == 0 && writers == 1); writers-- }
  od
}

init {
  byte i;
  atomic {
    i = 0;
    do
    :: i < N -> run Reader(); i++
    :: else -> break
    od;
    run Writer();
    run Writer();
    i = 0
  }
}
