/** Play the scheduler: challenges that a file states, the game in which a person picks every move, and its grade. */
package org.ipcstudio.checker.challenge;
