/* N producers and N consumers share a buffer of N slots: whoever puts something in takes a free slot first. */
#define N 2

chan slots = [N] of { bit };
chan filled = [N] of { bit };

proctype Producer(bit kind) {
  do
  :: slots?_;
     filled!kind
  od
}

proctype Consumer() {
  do
  :: filled?_;
     slots!1
  od
}

init {
  byte i;
  atomic {
    i = 0;
    do
    :: i < N -> slots!1; run Producer(i % 2 == 0); run Consumer(); i++
    :: else -> break
    od;
    i = 0
  }
}
