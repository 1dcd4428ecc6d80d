/** What would do a system good: repairs, capacities and policies, each tried out by the checker before it is told. */
package org.ipcstudio.checker.advice;
