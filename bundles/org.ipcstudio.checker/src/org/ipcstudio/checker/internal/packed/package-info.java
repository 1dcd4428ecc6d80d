/** States packed into a few machine words, and their successors from tables that the kernel has filled. */
package org.ipcstudio.checker.internal.packed;
