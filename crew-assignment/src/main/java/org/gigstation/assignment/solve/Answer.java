package org.gigstation.assignment.solve;

import org.gigstation.assignment.flow.Flow;

/** A day's answer: whom the board has fixed, and where the flow has put the others. */
record Answer(Board board, Flow flow) {

    int lineOf(int person) {
        return board.fixedLine(person) == Board.OPEN ? flow.lineOf()[person] : board.fixedLine(person);
    }
}
