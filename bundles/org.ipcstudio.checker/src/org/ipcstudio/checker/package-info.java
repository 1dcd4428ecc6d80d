/** Explores every reachable state of a compiled system and reports what can go wrong, each with a shortest trace. */
package org.ipcstudio.checker;
