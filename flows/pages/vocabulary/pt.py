"""Portuguese."""

PHRASES = {
    "share": """
Compartilhar | Compartilhe | Partilhar | Partilhe | Compartilhar no Facebook | Compartilhar no Twitter
Compartilhar no WhatsApp | Compartilhe esta notícia | Compartilhe este artigo | Compartilhe isso | Copiar link
Copiar | Link copiado | URL curta | Imprimir | Salvar | Guardar | Enviar por email | Enviar por e-mail | Enviar
Siga-nos | Siga | Siga nosso canal | Ouvir | Ouça este conteúdo | Curtir | Reportar erro | Comunicar erro
Seguir | Corrigir | Envie por email | Gostei
Entre no nosso canal | Participe do canal | Siga o canal
""",
    "comments": """
Comentários | Comentário | Comentar | Comente | Deixe um comentário | Deixe o seu comentário
Deixar um comentário | Adicionar comentário | Ver comentários | Nenhum comentário | Sem comentários | Responder
Cancelar resposta | O seu endereço de e-mail não será publicado | Campos obrigatórios são marcados com *
Enviar um comentário | Postar um comentário | Faça login para comentar | Participe da conversa | Seu comentário
Discussão
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
""",
    "newsletter": """
Newsletter | Newsletters | Assine nossa newsletter | Receba nossa newsletter | Receba as notícias | Inscreva-se
Cadastre seu e-mail | Seu e-mail | Digite seu e-mail | Subscrever | Subscreva a newsletter | Ativar notificações
Receba notificações | Entre no nosso canal do WhatsApp | Entre no nosso grupo do WhatsApp
Fique por dentro | Ativar notificações
""",
    "subscription": """
Assinar | Assine já | Assine agora | Assinatura | Assinaturas | Já é assinante? | Já é assinante? Faça login
Exclusivo para assinantes | Conteúdo exclusivo para assinantes | Conteúdo para assinantes | Apoie | Doe
Doe agora | Premium | Apoie o jornalismo | Faça sua doação | Continue lendo com | Exclusivo assinantes
""",
    "advertisement": """
Anúncio | Anúncios | Conteúdo patrocinado | Patrocinado | Continua após a publicidade
Continua depois da publicidade | Continue lendo após a publicidade | Branded content | Conteúdo de marca
Propaganda | Publieditorial | Pub
""",
    "player": """
Reproduzir | Assista ao vídeo | Assistir | Ver vídeo | Tela cheia | Áudio | Ouça | Veja o vídeo | Ampliar
""",
    "related_label": """
Leia também | Veja também | Veja mais | Leia mais sobre | Mais sobre | Relacionadas | Relacionados
Notícias relacionadas | Artigos relacionados | Matérias relacionadas | Conteúdo relacionado | Posts relacionados
Mais lidas | Mais lidos | As mais lidas | Mais vistas | Mais vistos | Mais populares | Mais comentadas
Populares | Recomendado | Recomendados | Recomendadas | Recomendado para você | Você pode gostar
Você também pode gostar | Também pode gostar | Pode interessar | Não perca | Destaque | Outras notícias
Mais notícias | Últimos artigos | Posts recentes | Tópicos relacionados | Em alta | Sugestões | Ver também
Saiba mais sobre | Artigos recentes
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

READ_MORE = """
Leia também | LEIA TAMBÉM | Leia mais | LEIA MAIS | Leia Mais | Veja também | VEJA TAMBÉM | Veja mais
VEJA MAIS | Saiba mais | SAIBA MAIS | Ler mais | Ler também | Confira | Confira também | Assista | Leia ainda
Relacionada | Mais sobre o assunto | Entenda | Ouça | Clique aqui | Leia aqui | + Leia mais | Relembre
"""

TAGS_BY_COLON = """
Assuntos | Tópicos | Mais sobre
"""

BYLINE = """
Por | Escrito por | Autor | Texto | Publicado por | Da redação | Reportagem de
Entrevista de | Entrevista a
"""

UPDATED = """
Atualizado | Atualizado em | Atualizada em | Última atualização | Atualização
"""

PUBLISHED = """
Publicado | Publicado em | Publicada em | Data | Criado em | Postado em
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
