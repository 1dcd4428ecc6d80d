/** Finds out which exchanges of process instances, with all that belongs to them, leave a system as it is. */
package org.ipcstudio.checker.internal.symmetry;
