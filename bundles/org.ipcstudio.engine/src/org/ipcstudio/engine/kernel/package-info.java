/** The kernel: what a state of a compiled system is, which moves it offers, and what a move does to it. */
package org.ipcstudio.engine.kernel;
