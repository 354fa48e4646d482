# Made by scripts/lists/make.mjs: the lists, in the program.
.section .rodata
# bbe49097ffa7
.globl check_list_words
check_list_words:
.incbin "words.bin"
# ca6476ff73e1
.globl check_list_phrases
check_list_phrases:
.incbin "phrases.bin"
.section .note.GNU-stack,"",@progbits
