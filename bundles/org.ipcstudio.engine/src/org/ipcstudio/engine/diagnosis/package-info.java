/**
 * What processes may still do, and why a system stands still: who waits for what, who could end the wait, and in which
 * circle nobody can.
 */
package org.ipcstudio.engine.diagnosis;
