/*
 * The grammar of the .ipc language. Rule names follow the language reference.
 *
 * Two things are decided after parsing, by the builder, so that no decision here has to look far ahead:
 * a list in parentheses may hold types and expressions alike (`( a, b )` is a message of two parts or a type of two
 * parts), and `self`, `me` and `any` are identifiers here, which get their meaning by the place where they stand.
 * White space and comments are on the hidden channel, where the formatter finds them.
 */
grammar Ipc;

options { superClass = LimitedParser; }

file
    : 'system' id '{' (item ';'?)* '}' EOF
    ;

item
    : constant | enumeration | process | mailbox | link | pipe | fifo | memory | lock | semaphore | bus | network
    | connection | property
    ;

// ---- declarations

constant
    : 'const' id '=' expr
    ;

enumeration
    : 'enum' id '{' enumLiteral (',' enumLiteral)* '}'
    ;

enumLiteral
    : id
    ;

process
    : 'process' id size? processAttr* block
    ;

processAttr
    : 'in' id                       # parentAttr
    | 'daemon'                      # daemonAttr
    | 'priority' expr               # priorityAttr
    | 'exec' STRING (',' STRING)*   # execAttr
    | place                         # processPlace
    ;

mailbox
    : 'mailbox' id size? (':' type)? channelAttr*
    ;

link
    : 'link' id ('<->' | '->') id (':' type)? channelAttr*
    ;

pipe
    : 'pipe' id size? 'by' id 'inherited'? (':' type)? channelAttr*
    ;

fifo
    : 'fifo' id size? (':' type)? channelAttr*
    ;

channelAttr
    : 'capacity' ('unbounded' | expr)                         # capacityAttr
    | 'initially' (initialList | expr 'of' message)           # initiallyAttr
    | 'via' id                                                # viaAttr
    | place                                                   # channelPlace
    | 'sharing' ('pair' | 'exclusive' | 'any')                # sharingAttr
    | 'owner' id                                              # ownerAttr
    | 'absent'                                                # absentAttr
    | ('half' | 'full') 'duplex'                              # duplexAttr
    | 'path' STRING                                           # pathAttr
    ;

initialList
    : '[' message (',' message)* ']'
    ;

memory
    : 'memory' id place? '{' (sharedVariable ';'?)* '}'
    ;

sharedVariable
    : 'atomic'? id size? ':' type ('=' expr)?
    ;

lock
    : 'lock' id size? place?
    ;

semaphore
    : 'semaphore' id size? ('=' expr)? place?
    ;

bus
    : 'bus' id busAttr*
    ;

busAttr
    : 'transfer' duration                     # transferAttr
    | 'arbitration' ('fifo' | 'priority')     # arbitrationAttr
    | place                                   # busPlace
    ;

network
    : 'network' id networkAttr*
    ;

networkAttr
    : 'latency' duration              # latencyAttr
    | 'loss' (INT | DECIMAL) '%'      # lossAttr
    | 'reorder'                       # reorderAttr
    | place                           # networkPlace
    ;

connection
    : end (arrow end)+ bend*
    ;

end
    : id index?
    ;

arrow
    : '->' | '<-' | '<->' | '--'
    ;

bend
    : '@' '(' INT ',' INT ')'
    ;

// A name after `assert progress` that a connection operator follows begins a connection.
property
    : 'assert' 'always' expr                # alwaysProperty
    | 'assert' 'finally' expr               # finallyProperty
    | 'assert' 'eventually' expr            # eventuallyProperty
    | 'assert' expr 'leads' 'to' expr       # leadsToProperty
    | 'assert' 'progress' ref?              # progressProperty
    ;

size
    : '[' expr ']'
    ;

place
    : '@' '(' INT ',' INT (',' INT ',' INT)? ')'
    ;

// An enumeration and a tuple have the form of an operation: a name, and a list in parentheses.
type
    : (primitive | operation ('..' operation)?) '?'?
    ;

primitive
    : 'bool' | 'int' | 'byte' | 'pid'
    ;

// ---- programs

block
    : '{' (statement ';'?)* '}'
    ;

variable
    : 'var' id size? ':' type ('=' expr)?
    ;

statement
    : variable                                              # variableStatement
    | ref '=' ('any' expr '..' expr | expr)                 # assignment
    | 'loop' block                                          # loop
    | 'while' cond block                                    # while
    | 'repeat' expr block                                   # repeat
    | 'for' id 'in' expr '..' expr block                    # for
    | ifStatement                                           # if
    | 'choose' block ('or' block)*                          # choose
    | 'break'                                               # break
    | 'continue'                                            # continue
    | 'work' duration                                       # work
    | 'print' expr (',' expr)*                              # print
    | 'assert' expr                                         # assert
    | 'fail' STRING                                         # fail
    | 'exit'                                                # exit
    | 'await' expr                                          # await
    | communication                                         # communicate
    | 'select' '{' (branch ';'?)* '}'                       # select
    | 'atomic' block                                        # atomic
    | 'create' ref                                          # create
    | 'delete' ref                                          # delete
    | 'close' ref                                           # close
    | 'open' ref 'to' ('read' | 'write')                    # open
    | 'progress'                                            # progress
    | 'spawn' ref                                           # spawn
    | 'wait' ref                                            # wait
    | 'signal' ref                                          # signal
    | 'lock' ref block                                      # locked
    ;

ifStatement
    : 'if' cond block ('else' (block | ifStatement))?
    ;

cond
    : '!'? communication
    | expr
    ;

communication
    : ('try' | 'sync')? 'send' message 'to' ref ('delivered' 'to' ref)? within?     # send
    | 'try'? 'receive' pattern 'from' ref ('by' ref)? ('where' expr)? within?       # receive
    | 'try'? 'write' expr 'to' ref within?                                          # write
    | 'try'? 'read' ref 'from' ref within?                                          # read
    ;

within
    : 'within' duration
    ;

branch
    : communication ('when' expr)? block    # communicationBranch
    | 'after' duration block                # timeoutBranch
    | 'else' block                          # elseBranch
    ;

message
    : expr
    ;

pattern
    : part
    | '(' part (',' part)* ')'
    ;

part
    : '_'
    | '-'? INT
    | 'true'
    | 'false'
    | 'null'
    | ref
    ;

ref
    : id index? ('.' id index?)?
    ;

index
    : '[' expr ']'
    ;

duration
    : expr ('us' | 'ms' | 's')
    ;

// ---- expressions

expr
    : operation ('?' expr ':' expr)?
    ;

operation
    : INT                                                           # integer
    | ('true' | 'false')                                            # boolean
    | 'null'                                                        # null
    | STRING                                                        # string
    | ('len' | 'full' | 'empty' | 'eof' | 'broken') '(' ref ')'     # query
    | ref                                                           # reference
    | '(' element (',' element)* ')'                                # parentheses
    | op=('!' | '-' | '+' | '~') operation                          # unary
    | operation op=('*' | '/' | '%') operation                      # binary
    | operation op=('+' | '-') operation                            # binary
    | operation op=('<<' | '>>' | '>>>') operation                  # binary
    | operation op=('<' | '<=' | '>' | '>=') operation              # binary
    | operation op=('==' | '!=') operation                          # binary
    | operation op='&' operation                                    # binary
    | operation op='^' operation                                    # binary
    | operation op='|' operation                                    # binary
    | operation op='&&' operation                                   # binary
    | operation op='||' operation                                   # binary
    ;

// What stands in parentheses: an expression or, in a type, a type.
element
    : primitive '?'?
    | expr ('..' operation)? '?'?
    ;

// ---- names

// Words that mean something only in their places may be used as names.
id
    : ID | QUOTED_ID | 'us' | 'ms' | 's' | 'len' | 'full' | 'empty' | 'eof' | 'broken' | 'eventually' | 'leads' | 'any'
    | 'self' | 'me'
    ;

// ---- words

SYSTEM: 'system';
CONST: 'const';
ENUM: 'enum';
PROCESS: 'process';
MAILBOX: 'mailbox';
LINK: 'link';
PIPE: 'pipe';
FIFO: 'fifo';
MEMORY: 'memory';
LOCK: 'lock';
SEMAPHORE: 'semaphore';
BUS: 'bus';
NETWORK: 'network';

IN: 'in';
DAEMON: 'daemon';
PRIORITY: 'priority';
EXEC: 'exec';
CAPACITY: 'capacity';
UNBOUNDED: 'unbounded';
INITIALLY: 'initially';
OF: 'of';
VIA: 'via';
SHARING: 'sharing';
PAIR: 'pair';
EXCLUSIVE: 'exclusive';
OWNER: 'owner';
ABSENT: 'absent';
HALF: 'half';
DUPLEX: 'duplex';
PATH: 'path';
BY: 'by';
INHERITED: 'inherited';
TRANSFER: 'transfer';
ARBITRATION: 'arbitration';
LATENCY: 'latency';
LOSS: 'loss';
REORDER: 'reorder';
ALWAYS: 'always';
FINALLY: 'finally';

BOOL: 'bool';
INT_TYPE: 'int';
BYTE: 'byte';
PID: 'pid';

VAR: 'var';
LOOP: 'loop';
WHILE: 'while';
REPEAT: 'repeat';
FOR: 'for';
IF: 'if';
ELSE: 'else';
CHOOSE: 'choose';
OR_WORD: 'or';
BREAK: 'break';
CONTINUE: 'continue';
WORK: 'work';
PRINT: 'print';
ASSERT: 'assert';
FAIL: 'fail';
EXIT: 'exit';
AWAIT: 'await';
TRY: 'try';
SYNC: 'sync';
SEND: 'send';
RECEIVE: 'receive';
WRITE: 'write';
READ: 'read';
TO: 'to';
FROM: 'from';
DELIVERED: 'delivered';
WHERE: 'where';
WITHIN: 'within';
SELECT: 'select';
WHEN: 'when';
AFTER: 'after';
ATOMIC: 'atomic';
CREATE: 'create';
DELETE: 'delete';
CLOSE: 'close';
OPEN: 'open';
PROGRESS: 'progress';
SPAWN: 'spawn';
WAIT: 'wait';
SIGNAL: 'signal';
TRUE: 'true';
FALSE: 'false';
NULL: 'null';

US: 'us';
MS: 'ms';
S: 's';
LEN: 'len';
FULL: 'full';
EMPTY: 'empty';
EOF_WORD: 'eof';
BROKEN: 'broken';
EVENTUALLY: 'eventually';
LEADS: 'leads';
ANY: 'any';
SELF: 'self';
ME: 'me';

// ---- signs

LEFT_BRACE: '{';
RIGHT_BRACE: '}';
LEFT_PARENTHESIS: '(';
RIGHT_PARENTHESIS: ')';
LEFT_BRACKET: '[';
RIGHT_BRACKET: ']';
SEMICOLON: ';';
COMMA: ',';
COLON: ':';
QUESTION: '?';
AT: '@';
DOT: '.';
RANGE: '..';
ASSIGN: '=';
FORWARD: '->';
BACKWARD: '<-';
BOTH: '<->';
USE: '--';
NOT: '!';
COMPLEMENT: '~';
PLUS: '+';
MINUS: '-';
TIMES: '*';
DIVIDE: '/';
REMAINDER: '%';
SHIFT_LEFT: '<<';
SHIFT_RIGHT: '>>';
SHIFT_RIGHT_UNSIGNED: '>>>';
LESS: '<';
LESS_EQUAL: '<=';
GREATER: '>';
GREATER_EQUAL: '>=';
EQUAL: '==';
NOT_EQUAL: '!=';
BIT_AND: '&';
BIT_XOR: '^';
BIT_OR: '|';
AND: '&&';
OR: '||';
UNDERSCORE: '_';

// ---- names and literals

ID: [A-Za-z_] [A-Za-z0-9_]*;
QUOTED_ID: '`' [A-Za-z_] [A-Za-z0-9_]* '`';
INT: [0-9]+;
DECIMAL: [0-9]+ '.' [0-9]+;
STRING: '"' (~["\\\r\n] | '\\' ~[\r\n])* '"';
// The parser goes on as if it had been closed; the missing quote is reported from the list of tokens.
UNTERMINATED_STRING: '"' (~["\\\r\n] | '\\' ~[\r\n])* '\\'? -> type(STRING);

// ---- what the parser does not see

WHITE_SPACE: [ \t\r\n\f\uFEFF]+ -> channel(HIDDEN);
LINE_COMMENT: '//' ~[\r\n]* -> channel(HIDDEN);
DOCUMENTATION: '/**' '*'* ~[*/] (~'*' | '*'+ ~[*/])* '*'+ '/' -> channel(HIDDEN);
BLOCK_COMMENT: '/*' (~'*' | '*'+ ~[*/])* '*'+ '/' -> channel(HIDDEN);
UNTERMINATED_COMMENT: '/*' (~'*' | '*'+ ~[*/])* '*'* EOF -> channel(HIDDEN);
UNKNOWN: . -> channel(HIDDEN);
