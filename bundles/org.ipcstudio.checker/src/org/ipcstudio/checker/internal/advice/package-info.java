/** Makes variants of a text, has them checked, and keeps what turned out well. */
package org.ipcstudio.checker.internal.advice;
