"""Portuguese."""

PHRASES = {
    "share": """
Compartilhar | Compartilhe | Partilhar | Partilhe | Compartilhar no Facebook | Compartilhar no Twitter
Compartilhar no WhatsApp | Compartilhe esta notícia | Compartilhe este artigo | Compartilhe isso | Copiar link
Copiar | Link copiado | URL curta | Imprimir | Salvar | Guardar | Enviar por email | Enviar por e-mail | Enviar
Siga-nos | Siga | Siga nosso canal | Ouvir | Ouça este conteúdo | Curtir | Reportar erro | Comunicar erro
Seguir | Corrigir | Envie por email | Gostei
Entre no nosso canal | Participe do canal | Siga o canal
Compartilhar em | Compartilhe em | Compartilhe nas redes sociais | Partilhe esta notícia | Partilhar esta notícia
""",
    "comments": """
Comentários | Comentário | Comentar | Comente | Deixe um comentário | Deixe o seu comentário
Deixar um comentário | Adicionar comentário | Ver comentários | Nenhum comentário | Sem comentários | Responder
Cancelar resposta | O seu endereço de e-mail não será publicado | Campos obrigatórios são marcados com *
Enviar um comentário | Postar um comentário | Faça login para comentar | Participe da conversa | Seu comentário
Discussão
Faça login para deixar um comentário | Você precisa fazer login para comentar | Os comentários estão fechados
""",
    "footer": """
Política de privacidade | Privacidade | Termos de uso | Termos e condições | Política de cookies | Contato
Contacto | Contactos | Fale conosco | Quem somos | Sobre | Sobre nós | Anuncie | Publicidade | Expediente
Mapa do site | Ajuda | Voltar ao topo | Topo | Trabalhe conosco | Ficha técnica | Estatuto editorial | Assine
Normas da comunidade | Princípios editoriais | Código de conduta | Central do assinante | Arquivo | Equipe
""",
    "navigation": """
Início | Página inicial | Home | Menu | Buscar | Busca | Pesquisar | Pesquisa | Ir para o conteúdo
Pular para o conteúdo | Saltar para o conteúdo | Entrar | Login | Cadastre-se | Registrar | Minha conta | Sair
Fechar | Abrir | Voltar | Próximo | Próxima | Anterior | Ver mais | Ver tudo | Ver todos | Ver todas
Mostrar mais | Carregar mais | Mais | Leia mais | Ler mais | Saiba mais | Continuar lendo | Continue lendo
Ao vivo | Últimas notícias | Últimas | Notícias | Editorias | Seções | Vídeos | Vídeo | Fotos | Galeria
Galerias | Podcasts | Tempo | Previsão do tempo | Jogos | Horóscopo | Programação | Edição impressa | Especiais
Sim | Não | Cancelar | Carregando | Serviços | Classificados | Blogs | Colunistas | Colunas | Destaques
Em direto
Matéria anterior | Próxima matéria
""",
    "newsletter": """
Newsletter | Newsletters | Assine nossa newsletter | Receba nossa newsletter | Receba as notícias | Inscreva-se
Cadastre seu e-mail | Seu e-mail | Digite seu e-mail | Subscrever | Subscreva a newsletter | Ativar notificações
Receba notificações | Entre no nosso canal do WhatsApp | Entre no nosso grupo do WhatsApp
Fique por dentro
""",
    "subscription": """
Assinar | Assine já | Assine agora | Assinatura | Assinaturas | Já é assinante? | Já é assinante? Faça login
Exclusivo para assinantes | Conteúdo exclusivo para assinantes | Conteúdo para assinantes | Apoie | Doe
Doe agora | Premium | Apoie o jornalismo | Faça sua doação | Continue lendo com | Exclusivo assinantes
Assine para ler a notícia completa | Assine para ler a matéria completa
""",
    "advertisement": """
Anúncio | Anúncios | Conteúdo patrocinado | Patrocinado | Continua após a publicidade
Continua depois da publicidade | Continue lendo após a publicidade | Branded content | Conteúdo de marca
Propaganda | Publieditorial | Pub
""",
    "player": """
Reproduzir | Assista ao vídeo | Assistir | Ver vídeo | Tela cheia | Áudio | Ouça | Veja o vídeo | Ampliar
Vídeo seguinte | Próximo vídeo em 5 segundos | O próximo vídeo começa em 5 segundos
""",
    "related_label": """
Leia também | Veja também | Veja mais | Leia mais sobre | Mais sobre | Relacionadas | Relacionados
Notícias relacionadas | Artigos relacionados | Matérias relacionadas | Conteúdo relacionado | Posts relacionados
Mais lidas | Mais lidos | As mais lidas | Mais vistas | Mais vistos | Mais populares | Mais comentadas
Populares | Recomendado | Recomendados | Recomendadas | Recomendado para você | Você pode gostar
Você também pode gostar | Também pode gostar | Pode interessar | Não perca | Destaque | Outras notícias
Mais notícias | Últimos artigos | Posts recentes | Tópicos relacionados | Em alta | Sugestões | Ver também
Saiba mais sobre | Artigos recentes
Pode gostar também | Mais desta secção | Mais desta seção
""",
    "keywords_label": """
Tags | Tópicos | Etiquetas | Assuntos | Temas | Palavras-chave | Marcadores | Tags relacionadas
Tudo sobre
""",
    "cookie_notice": """
Aceitar | Aceitar tudo | Aceitar todos | Aceito | Rejeitar | Rejeitar tudo | Concordo | Prosseguir
Aceitar e fechar | Configurações de cookies | Mais opções
""",
    "byline": """
Por | Por redação | Da redação | Redação | Autor | Escrito por | Por Lusa | Lusa | Agência Brasil
Estadão Conteúdo | Folhapress | Por Agência Brasil | Repórter | Jornalista
""",
    "credit": """
Foto | Crédito | Reprodução | Divulgação | Imagem | Imagem ilustrativa | Foto: Reprodução | Foto: Divulgação
""",
    "published": """
Publicado | Publicado em | Publicada em | Hoje | Ontem | Data
""",
    "updated": """
Atualizado | Atualizado em | Atualizada em | Última atualização | Atualizado há
""",
    "counter": """
Tempo de leitura | Visualizações | Leitura
""",
    "copyright": """
Todos os direitos reservados
""",
    "author_bio": """
Sobre o autor | Sobre a autora | Ver todos os posts
""",
}

WHOLE_LINES = {
    "share": """
Compartilhar matéria | Compartilhar notícia | Compartilhe esta matéria | Partilhar artigo | Partilhar este artigo
Partilhe este artigo | Partilhar no Facebook | Partilhar no WhatsApp | Partilhar por email | Enviar a um amigo
Copiar o link | Copie o link | Link copiado com sucesso | Copiado para a área de transferência | Salvar notícia
Salvar artigo | Salvar para ler depois | Guardar artigo | Ler mais tarde | Ler depois | Adicionar aos favoritos
Artigo guardado | Imprimir artigo | Imprimir matéria | Oferecer artigo | Oferecer este artigo | Presentear
Presentear matéria | Ouvir notícia | Ouça esta notícia | Ouça a notícia | Ouvir matéria | Aumentar fonte
Diminuir fonte | Tamanho da fonte | Aumentar texto | Diminuir texto | Tamanho do texto | Seguindo | A seguir
Siga-nos no | Siga-nos nas redes sociais | Siga nas redes | Siga nas redes sociais | Siga nossas redes sociais
Entre no canal | Entre para o canal | Entre no grupo | Entrar no canal | Seguir tema | Seguir autor | Seguir no Google
Adicionar como fonte preferida | Adicionar como fonte preferencial no Google | Fonte preferida no Google
Favorite no Google | Gosto | Comunicar um erro | Comunicar erros | Reportar um erro | Informar erro | Sugerir correção
Viu algum erro? | Errou? | Viu um erro? | Fale com a redação | Este conteúdo foi útil? | O que achou deste conteúdo?
O que você achou dessa matéria? | Avalie esta notícia | Avalie esta matéria | Incorporar | Partilhar vídeo
Compartilhar vídeo | Enviar notícia
Clique aqui para entrar no grupo | Mande sua sugestão de pauta | Envie sua sugestão | Assista a mais vídeos
Acesse a página de notícias
Curtir isso | Partilhar isto | Gosto disto | Ver essa foto no Instagram | Ver esta publicação no Instagram
Sinto muito, seu blog não pode compartilhar posts por e-mail
""",
    "comments": """
Ver todos os comentários | Ler comentários | Ler todos os comentários | Mostrar comentários | Esconder comentários
Ocultar comentários | Todos os comentários | Escreva um comentário | Escreva o seu comentário | Escreva seu comentário
Deixe seu comentário | Deixe uma resposta | Publicar comentário | Enviar comentário | Não há comentários
Ainda não há comentários | Seja o primeiro a comentar | Sê o primeiro a comentar | Comentários encerrados
Comentários fechados | Os comentários estão encerrados | Os comentários estão desativados | Entre para comentar
Inicie sessão para comentar | Você precisa estar logado para comentar
Você precisa fazer o login para publicar um comentário | É necessário estar logado para comentar
Tem de iniciar a sessão para publicar um comentário | Denunciar | Denunciar comentário | Mais recentes | Mais antigos
Mais votados | Mais relevantes | Ordenar por | Carregar mais comentários | Junte-se à conversa | Dê sua opinião
Dê a sua opinião | Opine | Comente esta notícia | Comente aqui | Comente esta matéria | O seu comentário | Seu nome
Salvar meus dados neste navegador para a próxima vez que eu comentar | Termos de uso dos comentários
Regras de comentários | Regras da comunidade | Leia as regras | Política de comentários
Os comentários não representam a opinião do site | Os comentários são de responsabilidade de seus autores
Notifique-me sobre novos comentários por e-mail | Notifique-me sobre novas publicações por e-mail
Saiba como seus dados em comentários são processados | Deixe um comentário Cancelar resposta
""",
    "newsletter": """
Assine nossas newsletters | Receba nossas newsletters | Receba as principais notícias
Receba as principais notícias do dia | Receba as últimas notícias | Receba alertas | Receba em primeira mão
Receba no seu e-mail | Receba no seu WhatsApp | Inscreva-se gratuitamente | Inscreva-se no canal
Cadastre-se gratuitamente | Cadastre-se na newsletter | Subscreva | Subscrever newsletter | Digite o seu e-mail
Insira seu e-mail | Insira o seu email | Introduza o seu email | Seu melhor e-mail | O seu email | O seu e-mail
Endereço de e-mail | Endereço de email | E-mail inválido | Email inválido | Digite um e-mail válido
Insira um e-mail válido | Introduza um email válido | Obrigado por se inscrever | Obrigado pela subscrição
Obrigado pelo seu registo | Inscrição realizada com sucesso | Cadastro realizado com sucesso | Inscrição confirmada
E-mail cadastrado com sucesso | Confirme sua inscrição | Ocorreu um erro | Ocorreu um erro. Tente novamente mais tarde
Ocorreu um erro, tente novamente | Tente novamente | Tente novamente mais tarde | Todas as newsletters
Ver todas as newsletters | Nossas newsletters | As nossas newsletters | Ative as notificações | Ativar alertas
Receber notificações | Quero receber | Quero receber notícias | Baixar o app | Descarregue a app | Instale a app
Instale o app | Abrir no app | Disponível no Google Play | Baixar na App Store | Disponível na App Store
Canal do WhatsApp | Nosso canal no WhatsApp | Fique bem informado | Fique atualizado | Mantenha-se informado
Mantenha-se a par | Não perca nada | Não perca nenhuma notícia | Aceito a política de privacidade
Li e aceito a política de privacidade | Concordo com os termos | Aceito os termos e condições
Ao se cadastrar, você concorda com os termos | Pode cancelar a subscrição a qualquer momento | Cancelar subscrição
Por favor, insira um e-mail válido
""",
    "subscription": """
Assine e tenha acesso ilimitado | Continuar a ler | Continue a ler | Continue a ler este artigo | Para continuar a ler
Para continuar lendo | Faça seu login | Faça login | Fazer login | Iniciar sessão | Inicie sessão
Já é assinante? Entre | Já é assinante? Inicie sessão | Já sou assinante | Já tem conta? | Já tem uma conta?
Já possui conta? | Já é cadastrado? | Já é cadastrado? Faça login | Já tem cadastro? | Não tem conta?
Não é assinante? | Ainda não é assinante? | Não é cadastrado? | Ainda não tem conta? | Ainda não tem cadastro?
Criar conta | Crie sua conta | Crie a sua conta | Criar conta gratuita | Registe-se | Registar
Registe-se gratuitamente | Esqueceu-se da palavra-passe? | Só para assinantes | Somente para assinantes
Apenas para assinantes | Artigo exclusivo para assinantes | Artigo exclusivo | Este artigo é só para assinantes
Matéria exclusiva para assinantes | Para assinantes | Ver planos | Ver assinaturas | Conheça os planos
Conheça nossos planos | Escolha o seu plano | Escolha seu plano | Escolha a sua assinatura | Oferta especial
Oferta limitada | Aproveite a oferta | Experimente grátis | Teste grátis | Primeiro mês grátis | Cancele quando quiser
Cancele a qualquer momento | Sem fidelização | Acesso ilimitado | Acesso ilimitado a todos os conteúdos
Tenha acesso ilimitado | Leia sem limites | Desbloquear artigo | Desbloquear | Assinatura digital | A minha conta
Minha assinatura | A minha assinatura | Gerir assinatura | Oferecer assinatura | Presenteie com assinatura
Clube do assinante | Apoie-nos | Apoie o nosso trabalho | Faça uma doação | Seja um apoiador | Seja assinante
Seja sócio | Torne-se assinante | Torne-se membro | Edição digital | Ler edição digital | Ver edição impressa
Jornal digital | Leia a edição digital | Entrar com Google | Entrar com Facebook | Continuar com Google
Continuar com Apple | Você atingiu o limite de matérias | Limite de artigos atingido
Você já leu todas as matérias gratuitas deste mês | Recurso exclusivo para assinantes | Benefício do assinante
Este recurso é exclusivo para assinantes
""",
    "advertisement": """
Continua após publicidade | Continua após o anúncio | A matéria continua após a publicidade
A notícia continua após a publicidade | O artigo continua após a publicidade | Continua após a propaganda
Pular publicidade | Fechar publicidade | Saltar publicidade | Fechar anúncio | Pular anúncio | Conteúdos patrocinados
Conteúdo publicitário | Conteúdo comercial | Informe publicitário | Apresentado por | Oferecido por | Oferecimento
Em parceria com | Em colaboração com | Links patrocinados | Links promovidos | Links promovidos por Taboola
Recomendado por Outbrain | Por Taboola | Conteúdo promovido | Nossos parceiros | Comprar agora | Ver oferta
Link de afiliado | Compre na Amazon | Este conteúdo contém links de afiliados | Links afiliados
""",
    "player": """
Reproduzir vídeo | Assista | Assista agora | Assista ao vivo | Assistir ao vídeo | Ouvir podcast | Ouça o episódio
Ouça agora | Ouvir agora | Ouvir em direto | Pausar | Ativar som | Ecrã inteiro | Legendas | Velocidade de reprodução
Próximo vídeo | Reprodução automática | Vídeo indisponível | Este vídeo não está disponível
O vídeo não está disponível | Conteúdo indisponível | Carregando vídeo | Carregando o player | Todos os episódios
Todos os vídeos | Mais vídeos | Ver em direto | Em directo | Transcrição | Baixar áudio | Voz gerada por IA
Áudio gerado por IA | Áudio gerado por inteligência artificial | Fechar vídeo | Abrir player | Tempo restante
Vídeos em destaque
Versão em áudio | Ouça a versão em áudio
""",
    "related_label": """
Leia ainda | Leia mais notícias | Leia a seguir | Leia mais em | Veja mais notícias | Ver mais notícias
Ver todas as notícias | Confira também | Os mais lidos | + Lidas | Mais lidas da semana | Mais lidas do dia
Mais comentados | Mais partilhadas | Mais compartilhadas | As últimas | As mais recentes | Últimos vídeos
Notícias recentes | Recentes | Publicações recentes | Artigo relacionado | Notícia relacionada
Conteúdos relacionados | Mais sobre o assunto | Mais sobre este assunto | Mais sobre este tema | Mais em | Mais de
Outros artigos | Outras matérias | Outros destaques | Recomendados para si | Recomendados para você
Sugestões para si | Para você | Você pode se interessar | Talvez você goste | Pode gostar de | Também pode gostar de
Pode interessar-lhe | Talvez lhe interesse | Também pode interessar | Você vai gostar | A não perder | Em destaque
Destaques do dia | Notícias em destaque | Tópicos em alta | Assuntos em alta | Próxima notícia | Próximo artigo
Notícia anterior | Artigo anterior | Artigo seguinte | Post anterior | Próximo post | Do mesmo autor
Outros textos do autor | Escolhas do editor | Escolha dos editores | Escolha do editor | Mais artigos | Mais histórias
Mais conteúdos | Vídeos relacionados | Vídeos recomendados | Notícias ao minuto | Notícias do dia
Principais notícias | Veja o que já enviamos
Última hora | Mais notícias de
Agora no Porto
""",
    "keywords_label": """
Assuntos relacionados | Relacionados a | Neste artigo | Seguir temas | Palavras chave | Notícias sobre
Veja mais sobre
""",
    "navigation": """
Ir para o conteúdo principal | Ir para conteúdo | Ir para o menu | Ir para a busca | Ir para o rodapé
Pular para o conteúdo principal | Saltar para o conteúdo principal | Avançar para o conteúdo
Passar para o conteúdo principal | Menu principal | Abrir menu | Fechar menu | Mostrar menu | Procurar
O que você procura? | O que procura? | Abrir busca | Fechar busca | Abrir pesquisa | Fechar pesquisa | Capa
Voltar para o topo | Voltar ao início | Voltar para a home | Página seguinte | Próxima página | Página anterior
Próxima foto | Foto anterior | Próxima imagem | Imagem anterior | Ver galeria | Ver fotos | Ver todas as fotos
Abrir galeria | Ampliar imagem | Ampliar foto | Galeria de fotos | Fotogaleria | Infográfico | Infografia | Secções
Todas as editorias | Todas as secções | Mostrar menos | Ver menos | Carregar mais notícias | A carregar
Terminar sessão | Meu perfil | O meu perfil | Minhas notícias | Artigos guardados | Edições | Edição do dia
Edição de hoje | Escolha a edição | Escolha sua cidade | Acervo | Passatempos | Palavras cruzadas | Programação TV
Necrologia | Enquete | Enquetes | Votar | Ver resultado | Ver resultados | Você está aqui | Você está em | Está aqui
Modo escuro | Modo claro | Alto contraste | Ler artigo completo | Ler artigo | Ler notícia | Leia a íntegra
Leia na íntegra | Leia a matéria completa | Leia a notícia completa | Ver notícia completa | Confirmar | Sumário
Entendi | Clique aqui
Navegação de Post | Navegação de posts | Navegação de artigos | Pesquisar por | Selecionar o mês
Selecionar categoria | Bem-vindo! Entre na sua conta | Uma senha será enviada por e-mail para você | Pesquisa avançada
Busca avançada
""",
    "footer": """
Termos e condições de uso | Termos de utilização | Termos de serviço | Condições de utilização | Condições gerais
Gerenciar cookies | Gerir cookies | Gestão de cookies | Definições de cookies | Preferências de cookies
Preferências de privacidade | Configurações de privacidade | Fale com a gente | Contatos | Contacte-nos | Sobre o site
Anuncie aqui | Anuncie conosco | Anunciar | Publicidade e marketing | Trabalhe connosco | Central de ajuda
Apoio ao cliente | Atendimento ao leitor | Atendimento ao assinante | Dúvidas frequentes | Perguntas frequentes
Código de ética | Política editorial | Política de correções | Erramos | Ouvidoria | Ombudsman | Provedor do leitor
Livro de reclamações | Livro de estilo | Sites do grupo | Os nossos sites | Nossos sites | Nossas redes | Feed RSS
Direitos autorais | Banca digital | Banco de imagens | Política de moderação | Declaração de acessibilidade
Canal de denúncias | Lei da Transparência | Termos e Políticas
""",
    "cookie_notice": """
Aceitar cookies | Aceitar todos os cookies | Aceitar e continuar | Rejeitar todos | Recusar tudo
Continuar sem aceitar | Configurações | Definições | Gerenciar preferências | Gerir preferências
Guardar preferências | Salvar preferências | Valorizamos a sua privacidade | Valorizamos sua privacidade
Sua privacidade é importante | Sua privacidade é importante para nós | A sua privacidade é importante para nós
Utilizamos cookies | Usamos cookies | Nós usamos cookies | Ver parceiros | Lista de parceiros
Apenas cookies necessários | Concordar e fechar
""",
    "byline": """
Por Da Redação | Autores | Agência Lusa | Colunista | Correspondente | Colaborador | Colaboradora | Colaboração para
Publicado por | Reportagem de | Estagiário | Estagiária | Do correspondente | Redator | Redatora | Especial para
Editor-chefe | Editora-chefe | Da Agência Brasil | Do UOL | Do R7 | Do G1 | Agência Estado
""",
    "author_bio": """
Sobre os autores | Sobre o colunista | Ver perfil | Ver mais artigos do autor | Mais artigos do autor
Todos os artigos do autor | Mais deste autor | Outros artigos do autor | Biografia do autor | Leia mais do autor
""",
    "credit": """
Arquivo pessoal | Foto ilustrativa | Foto de arquivo | Imagem de arquivo | Fotografia | Reprodução/Redes sociais
Reprodução/Instagram | Créditos | Imagem gerada por IA | Imagem gerada por inteligência artificial
""",
    "updated": """
Atualizado às | Última modificação | Modificado em
""",
    "published": """
Publicado às | Data de publicação | Criado em | Postado em
""",
    "editor_note": """
Nota da redação | Nota do editor | Errata | Matéria em atualização | Notícia em atualização
Reportagem em atualização | Em atualização | Leia o texto original | Texto escrito segundo o antigo acordo ortográfico
O autor escreve segundo o novo acordo ortográfico | Resumo gerado por IA | Texto traduzido por IA
""",
}

READ_MORE = """
Leia também | LEIA TAMBÉM | Leia mais | LEIA MAIS | Leia Mais | Veja também | VEJA TAMBÉM | Veja mais
VEJA MAIS | Saiba mais | SAIBA MAIS | Ler mais | Ler também | Confira | Confira também | Assista | Leia ainda
Relacionada | Mais sobre o assunto | Entenda | Ouça | Clique aqui | Leia aqui | + Leia mais | Relembre
Leia a íntegra | Leia a entrevista | Leia a matéria | Leia a reportagem | Veja aqui | Veja o vídeo | Veja vídeo
Veja fotos | Veja as fotos | Ver também | Assista também | Assista ao vídeo | Ouça o podcast | Ouça também | Releia
Notícia relacionada | Matéria relacionada | Não perca | Mais sobre | Conheça também
Acompanhe ao vivo | Siga ao vivo | Artigo relacionado | A não perder | Continue lendo | Clique para ler | Lê também
Vê também | Consulte também | Leiam também
Mais sobre esta notícia | Mais sobre este assunto | Mais sobre este artigo
"""

TAGS_BY_COLON = """
Assuntos | Tópicos | Mais sobre
"""

TOPICS = """
Mais sobre o assunto | Mais sobre este assunto | Mais sobre este tema
"""

BYLINE = """
Por | Escrito por | Autor | Texto | Publicado por | Da redação | Reportagem de
Entrevista de | Entrevista a
Texto de | Texto e fotos | Uma reportagem de | Reportagem | Um artigo de | Análise de
"""

UPDATED = """
Atualizado | Atualizado em | Atualizada em | Última atualização | Atualização
"""

PUBLISHED = """
Publicado | Publicado em | Publicada em | Data | Criado em | Postado em
Data de publicação | Data da publicação
"""

PRESS_CONTACT = """
Contacto de imprensa | Contato de imprensa | Contatos para imprensa | Contato para imprensa | Assessoria de imprensa
Informações para a imprensa | Informações à imprensa
"""

ABOUT = """
Sobre | Sobre a | Sobre o
"""

LISTS = """
Últimas notícias | Últimas
"""

HOME = """
Início | Capa | Página inicial | Home
"""

SECTIONS = """
Política | Economia | Brasil | Mundo | Esportes | Esporte | Desporto | Cultura | Entretenimento | Saúde
Ciência | Tecnologia | Educação | Opinião | Polícia | Cotidiano | Cidades | Internacional | Sociedade
Meio ambiente | Negócios | Mercado | Futebol | Famosos | Turismo | Viagem | Gastronomia | Geral | País
Portugal | Justiça | Carros | Empregos | Ambiente | Defesa | Américas | Europa | África | Oriente Médio
Policial | Segurança | Região | Regional | Concelho | Atualidade | Editorial | Trânsito | Municípios
Segurança pública | Casos de polícia
"""

FACT_BOX = """
Ficha técnica | Ficha de jogo | Ficha do jogo | Em números | Raio-X | Perfil | Você sabia | Serviço
Enquete
"""

FUNCTION_WORDS = """
de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua
ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus
quem
"""

UNSURE = """
Tempo | Jogos | Serviços | Sim | Não | Especiais | Destaques | Últimas | Programação | Colunas | Horóscopo
Notícias | Contato | Contacto | Contactos | Ajuda | Privacidade | Arquivo | Sobre | Equipe | Expediente | Topo
Comentário | Discussão | Assinatura | Assinaturas | Doe | Apoie | Propaganda | Destaque | Sugestões | Em alta
Populares | Assuntos | Temas | Hoje | Ontem | Data | Leitura | Quem somos | Sumário | Infografia | Infográfico
Capa | Acervo | Enquete | Enquetes | Votar | Passatempos | Palavras cruzadas | Necrologia | Recentes | Em destaque
Legendas | Transcrição | Definições | Configurações | Contatos | Ouvidoria | Ombudsman | Fotografia | Créditos
Gosto | Dúvidas frequentes | Perguntas frequentes | Oferta especial | Acesso ilimitado | Para você | As últimas
Arquivo pessoal | Direitos autorais | Política editorial
Seguindo | Edições | Confirmar | Última hora | Artigo exclusivo
"""

SAID = "disse disseram afirmou contou explicou perguntou respondeu"
TOLD = "foram eram tinha ela"

CAPTION_LABEL = "Legenda da foto"
