/** The rules that a system has to keep, and the advice it gets, before anything runs. */
package org.ipcstudio.language.rules;
